import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { spoilt } from '../export/fixtures/arbitrary.ts';
import { HALF, logOf, RUN, recordOf } from '../export/fixtures/runs.ts';
import { renderJson } from '../export/json.ts';
import { problemOf } from '../ui/problem.ts';
import { memoryBrowser } from './fixtures/memory.ts';

const { stored, all } = memoryBrowser();
const { importRun } = await import('./import-run.ts');
const { append } = await import('./writer.ts');
const { nameRun, resumeRun } = await import('./stored-runs.ts');
const { readRun, KEYS } = await import('../platform/run-store.ts');

const events = logOf(HALF);
const file = (more: Parameters<typeof recordOf>[1] = {}) => renderJson(recordOf(HALF, { name: 'Acme', ...more }));
const problem = (text: string) =>
  importRun(text).then(
    () => 'none',
    (error: unknown) => problemOf(error),
  );

beforeEach(() => stored.clear());

describe('a saved run that is brought in', () => {
  it('is there with its log and its name, has no account, and is not the one that is walked', async () => {
    expect(await importRun(file())).toMatchObject({ run: RUN, added: events.length, known: 0 });
    const run = await readRun(RUN);
    expect(run?.events).toEqual(events);
    expect(run?.head).toMatchObject({ name: 'Acme', createdAt: events[0]?.at });
    expect(Object.keys(run?.head ?? {}).sort()).toEqual(['chunks', 'createdAt', 'guide', 'id', 'name', 'v']);
    expect(all()[KEYS.active]).toBeUndefined();
  });

  it('says by which text it is shown, where the one that it followed is not here', async () => {
    const { instead } = await importRun(file());
    expect(instead).toBe(recordOf([]).guide.version);
    const shown = (await readRun(RUN))?.head.guide.hash ?? '';
    stored.clear();
    const guide = { ...recordOf([]).guide, hash: shown };
    expect(await importRun(file({ guide }))).not.toHaveProperty('instead');
  });

  it('changes nothing the second time', async () => {
    await importRun(file());
    const before = all();
    expect(await importRun(file({ name: 'Other' }))).toEqual({ run: RUN, added: 0, known: events.length });
    expect(all()).toEqual(before);
  });

  it('adds what is new to the run that is here, whichever part comes first', async () => {
    const logs = [];
    for (const [first, second] of [
      [events.slice(0, 5), events.slice(3)],
      [events.slice(3), events.slice(0, 5)],
    ] as const) {
      stored.clear();
      await importRun(file({ events: first, name: undefined }));
      expect(await importRun(file({ events: second }))).toMatchObject({ added: events.length - first.length });
      const run = await readRun(RUN);
      expect(run?.head.name).toBe('Acme');
      logs.push(run?.events);
    }
    expect(logs).toEqual([events, events]);
  });

  it('can be walked on, and called otherwise', async () => {
    await importRun(file());
    await resumeRun(RUN);
    await append(RUN, [{ id: 'new', body: { type: 'done', action: 'self.open', grade: 'told' } }], () => 9e12);
    await nameRun(RUN, '  Acme, production ');
    const run = await readRun(RUN);
    expect(run?.events.at(-1)?.id).toBe('new');
    expect(run?.head.name).toBe('Acme, production');
    await nameRun(RUN, ' ');
    expect((await readRun(RUN))?.head).not.toHaveProperty('name');
  });

  it('adds what is new also where the log that is here says something twice', async () => {
    const [first, second, third] = events as [(typeof events)[0], (typeof events)[0], (typeof events)[0]];
    await importRun(file({ events: [first, second] }));
    stored.set(KEYS.chunk(RUN, 0), JSON.stringify([first, second, second]));
    expect(await importRun(file({ events: [first, second, third] }))).toMatchObject({ added: 1, known: 2 });
    expect((await readRun(RUN))?.events).toEqual([first, second, third]);
  });

  it('keeps the damaged entries of the run', async () => {
    await importRun(file({ events: events.slice(0, 4) }));
    stored.set(KEYS.chunk(RUN, 0), JSON.stringify([...events.slice(0, 4), { torn: true }]));
    await importRun(file());
    const run = await readRun(RUN);
    expect(run?.damaged).toHaveLength(1);
    expect(run?.events.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it('puts what was damaged back to where it was: what came after it stays after it', async () => {
    const at = events.findIndex(({ type }) => type === 'reopened');
    await importRun(file());
    for (const torn of [0, null, { torn: true }]) {
      stored.set(KEYS.chunk(RUN, 0), JSON.stringify(events.map((event, index) => (index === at - 1 ? torn : event))));
      stored.set(KEYS.run(RUN), JSON.stringify({ ...(all()[KEYS.run(RUN)] as object), chunks: 1 }));
      expect(await importRun(file())).toMatchObject({ added: 1 });
      const run = await readRun(RUN);
      expect(run?.events).toEqual(events);
      expect(run?.damaged).toHaveLength(1);
      expect(JSON.stringify(all())).toContain(JSON.stringify([torn]));
    }
  });

  it('keeps the entry that is damaged in a packed chunk, and the chunk that is missing, as evidence', async () => {
    await importRun(file());
    const chunk = all()[KEYS.chunk(RUN, 0)] as { events: unknown[] };
    chunk.events[1] = [99, 'torn', 5];
    stored.set(KEYS.chunk(RUN, 0), JSON.stringify(chunk));
    stored.set(KEYS.run(RUN), JSON.stringify({ ...(all()[KEYS.run(RUN)] as object), chunks: 2 }));
    await importRun(file());
    const run = await readRun(RUN);
    expect(run?.events).toEqual(events);
    expect(run?.damaged).toHaveLength(2);
    expect(JSON.stringify(all())).toContain('[99,"torn",5]');
    await append(RUN, [{ id: 'new', body: { type: 'done', action: 'self.open', grade: 'told' } }], () => 9e12);
    expect((await readRun(RUN))?.events.at(-1)?.id).toBe('new');
  });

  it('is refused beside a run of another guide, or of a newer Waymark, and of a guide that does not come with this one', async () => {
    const foreign = file().replaceAll('"secure-new-account"', '"other"');
    expect(await problem(foreign)).toEqual({ text: 'problem.noGuide', values: { guide: 'other' } });
    await importRun(file());
    const before = all();
    expect(await problem(foreign)).toMatchObject({ text: 'problem.importDamaged', values: { where: '$.guide.id' } });
    expect(all()).toEqual(before);
    stored.set(KEYS.run(RUN), JSON.stringify({ ...(before[KEYS.run(RUN)] as object), v: 9 }));
    expect(await problem(file())).toMatchObject({ text: 'problem.newer' });
  });

  it('costs no run that is here, whatever is brought in', async () => {
    await importRun(file());
    const runs = Number(process.env.WAYMARK_INPUTS ?? 200);
    let added = 0;
    await fc.assert(
      fc.asyncProperty(spoilt(file()), async (text) => {
        await importRun(text).then(
          (done) => {
            added += done.added;
          },
          (error: unknown) => expect(problemOf(error).text).not.toBe('problem.other'),
        );
        const run = await readRun(RUN);
        expect(run?.damaged).toEqual([]);
        const ids = new Set(run?.events.map(({ id }) => id));
        expect(events.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: runs, seed: 5 },
    );
    // A changed id or time of a good event is a new event; most of what is spoilt is refused.
    expect(added).toBeLessThan(runs);
  }, 900_000);
});
