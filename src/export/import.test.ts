import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../progress/fold.ts';
import { withName } from '../progress/whose.ts';
import { log, risingLog, spoilt } from './fixtures/arbitrary.ts';
import { AWKWARD, HALF, logOf, RUN, recordOf } from './fixtures/runs.ts';
import { MOST_BYTES, MOST_NAME, readRunFile } from './import.ts';
import { renderJson } from './json.ts';
import { mergeLogs } from './merge.ts';

/** How many bad files are made; `WAYMARK_INPUTS=10000` is the long form. */
const BAD = Number(process.env.WAYMARK_INPUTS ?? 400);
const GOOD = renderJson(recordOf(HALF, { name: 'Acme' }));
type Saved = { log: Record<string, unknown>[] } & Record<string, unknown>;
const changed = (change: (file: Saved) => void): string => {
  const file = JSON.parse(GOOD) as Saved;
  change(file);
  return JSON.stringify(file, null, 2);
};
const runIn = (text: string) => {
  const read = readRunFile(text);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.run;
};

describe('a saved run that is brought in again', () => {
  it('has an equal log, whatever is in it', () => {
    fc.assert(
      fc.property(log, (events) => {
        const guide = { ...recordOf([]).guide, id: 'g' };
        expect(runIn(renderJson(recordOf([], { guide, events }))).events).toEqual(events);
      }),
    );
  });

  it.each(AWKWARD)('keeps its name: %j', (name) => {
    expect(runIn(renderJson(recordOf(HALF, { name })))).toMatchObject({ id: RUN, name, events: logOf(HALF) });
  });

  it('keeps every name that an account can be given, in whatever script: a sign of two units counts once', () => {
    const name = withName({ a: { at: 1, runs: [] } }, 'a', '𠮷'.repeat(200)).a?.name ?? '';
    expect([...name]).toHaveLength(MOST_NAME);
    expect(runIn(renderJson(recordOf(HALF, { name })))).toMatchObject({ name });
    expect(readRunFile(renderJson(recordOf(HALF, { name: `${name}x` })))).toMatchObject({
      problem: { text: 'problem.importDamaged', values: { where: '$.run.name' } },
    });
  });

  it('of a first version, which said nothing of the run, always gets the same id', () => {
    const old = renderJson(recordOf(HALF, { id: undefined }));
    expect(runIn(old).id).toMatch(/^[\da-f-]{36}$/);
    expect(runIn(old).id).toBe(runIn(old).id);
    expect(runIn(old).name).toBeUndefined();
  });

  it('brings nothing with it that is not asked for', () => {
    const text = GOOD.replace('"log": [', '"account": "123456789012", "log": [').replace(
      '"grade": "told"',
      '"grade": "told", "arn": "arn:aws:iam::123456789012:user/x", "__proto__": { "grade": "verified" }',
    );
    expect(JSON.parse(text)).not.toEqual(JSON.parse(GOOD));
    expect(runIn(text)).toEqual(runIn(GOOD));
  });
});

describe('a file that is refused', () => {
  const DAMAGED = 'problem.importDamaged';
  it.each([
    ['of another kind', '{"format": "waymark-drift"}', 'problem.importNotOurs', { where: '$.format' }],
    ['a list', '[1]', 'problem.importNotOurs', { where: '$' }],
    ['a password file', 'User name,Password\nx,y\n', 'problem.importNotJson', { line: 1, column: 1 }],
    ['with a mistake', '{\n  "format": x\n}', 'problem.importNotJson', { line: 2, column: 13 }],
    ['empty', '', 'problem.importNotJson', { line: 1, column: 1 }],
    ['cut off', GOOD.slice(0, 120), 'problem.importCutOff', undefined],
    [
      'of a newer form',
      changed((f) => Object.assign(f, { formatVersion: 2 })),
      'problem.importNewer',
      { where: '$.formatVersion' },
    ],
    ['with newer events', GOOD.replace('"v": 1,', '"v": 9,'), 'problem.importNewer', { where: '$.log[0].v' }],
    ['too large', ' '.repeat(MOST_BYTES + 1), 'problem.importTooLarge', { size: '4.0 MB', most: '4.0 MB' }],
    ['too large in bytes', 'ü'.repeat(MOST_BYTES / 2 + 1), 'problem.importTooLarge', undefined],
    ['without a log', changed((f) => Object.assign(f, { log: [] })), DAMAGED, { where: '$.log' }],
    ['with a huge log', changed((f) => Object.assign(f, { log: Array(30_000).fill(0) })), DAMAGED, { where: '$.log' }],
    [
      'with a long name',
      changed((f) => Object.assign(f, { run: { id: RUN, name: 'x'.repeat(81) } })),
      DAMAGED,
      { where: '$.run.name' },
    ],
    [
      'with a strange run',
      changed((f) => Object.assign(f, { run: { id: '../../x' } })),
      DAMAGED,
      { where: '$.run.id' },
    ],
  ])('%s', (_what, text, problem, values) => {
    const read = readRunFile(text);
    expect(read).toEqual({ problem: { text: problem, values: values ?? expect.anything() } });
  });

  it.each([
    ['type', 'constructor', '.type'],
    ['type', 7, '.type'],
    ['id', 'a b', '.id'],
    ['id', undefined, '.id'],
    ['at', '2026-02-31T09:30:00.000Z', '.at'],
    ['at', 1763900000000, '.at'],
    ['at', '2026-11-25T09:30:00+01:00', '.at'],
    ['action', 'constructor', '.action'],
    ['action', '__proto__', '.action'],
    ['action', ['root.open'], '.action'],
    ['grade', 'verified', '.grade'],
    ['v', 2, '.v'],
    ['v', '1', '.v'],
  ])('for the %s of an event: %j', (key, value, where) => {
    const text = changed((file) => Object.assign(file.log[1] ?? {}, { [key]: value }));
    expect(readRunFile(text)).toEqual({ problem: { text: DAMAGED, values: { where: `$.log[1]${where}` } } });
  });

  it('for two events of one id that differ, and for one of another guide', () => {
    const twice = changed((file) => Object.assign(file.log[2] ?? {}, { id: 'e1' }));
    expect(readRunFile(twice)).toEqual({ problem: { text: DAMAGED, values: { where: '$.log[2].id' } } });
    const foreign = changed((file) => Object.assign(file.log[0]?.guide ?? {}, { id: 'other' }));
    expect(readRunFile(foreign)).toEqual({ problem: { text: DAMAGED, values: { where: '$.log[0].guide.id' } } });
  });

  it('or taken whole: nothing throws, hangs, or leaves a mark on what all objects have', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoilt(GOOD), (text) => {
        const read = readRunFile(text);
        if ('problem' in read) refused++;
        else expect(mergeLogs(logOf(HALF), read.run.events).length).toBeGreaterThanOrEqual(HALF.length);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: BAD, seed: 5 },
    );
    expect(refused).toBeGreaterThan(BAD / 2);
    console.log(`bad files: ${BAD}, refused: ${refused}, harmless: ${BAD - refused}`);
  }, 600_000);
});

describe('two logs of one run', () => {
  const parts = fc.tuple(risingLog, fc.infiniteStream(fc.nat(6))).map(([events, chance]) => {
    const drawn = events.map((event) => ({ event, where: chance.next().value }));
    const with_ = (bit: number) => drawn.filter(({ where }) => (where + 1) & bit).map(({ event }) => event);
    return { events, logs: [with_(1), with_(2), with_(4)] as const };
  });

  it('become the same one in any order, and fold to the same run', () => {
    fc.assert(
      fc.property(parts, ({ events, logs: [a, b, c] }) => {
        const one = mergeLogs(mergeLogs(a, b), c);
        const other = mergeLogs(c, mergeLogs(b, a));
        expect(one).toEqual(events);
        expect(other).toEqual(events);
        expect(fold(other)).toEqual(fold(events));
        expect(mergeLogs(one, a)).toEqual(one);
      }),
    );
  });

  it('keep each its own order, also where the clock went back or stood still', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const merged = mergeLogs(a, b);
        expect(merged).toEqual(mergeLogs(b, a));
        expect(merged.filter(({ id }) => a.some((one) => one.id === id))).toEqual(a);
        expect(merged).toHaveLength(a.length + b.length);
        expect(mergeLogs(a, a)).toEqual(a);
      }),
    );
  });

  it('never overwrite: of two events with one id the first log’s stays', () => {
    const [first] = logOf(HALF);
    expect(mergeLogs(logOf(HALF), [{ ...first, at: 1 } as never])).toEqual(logOf(HALF));
  });

  it('leave no event before one that came before it in its own log, whatever ids and times say', () => {
    const [a, b] = logOf(HALF).map((event) => ({ ...event, at: 1 }));
    expect(mergeLogs([b, a] as never, [a] as never)).toEqual([b, a]);
    expect(mergeLogs([a] as never, [b, a] as never)).toEqual([b, a]);
  });

  it('that contradict one another in their order still have each event once, and ours', () => {
    const [a, b] = logOf(HALF);
    const theirs = [b, a].map((event) => ({ ...event, at: 1 }));
    expect(mergeLogs([a, b] as never, theirs as never)).toEqual(expect.arrayContaining([a, b]));
    expect(mergeLogs([a, b] as never, theirs as never)).toHaveLength(2);
  });

  it('may be as long as they like', () => {
    const long = logOf(Array.from({ length: 20_000 }, () => HALF[1] as never));
    expect(mergeLogs(long, long.slice(10_000))).toHaveLength(20_000);
  });
});
