// Two windows, ten tabs, a storage that takes its time, and a worker that falls asleep: one order of events for all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/messages/protocol.ts';
import type { Event } from '../../src/progress/event.ts';
import { fold } from '../../src/progress/fold.ts';
import type { Disk, Faults } from './fake-browser.ts';
import { randomOf, startWorker } from './worker.ts';

const RUN = '11111111-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const TABS = 10;
const EACH = 12;

const skipped = (tab: number, number: number): Proposal => ({
  id: `${tab}.${number}`,
  body: { type: 'skipped', action: `${tab}.${number}`, reason: '' },
});

async function begun(faults: Faults = {}) {
  const disk: Disk = new Map();
  await (await startWorker(disk)).startRun('secure-new-account', RUN);
  return { disk, worker: await startWorker(disk, faults) };
}

const idsOf = (events: readonly Event[] = []) => events.map(({ id }) => id);

describe('ten tabs at once', () => {
  it.each([1, 2, 3, 4])('are put in one order, which every reader sees (seed %i)', async (seed) => {
    const random = randomOf(seed);
    const { worker } = await begun({ delay: () => Math.floor(random() * 3) });
    const seen: string[][] = [];
    const readings: Promise<unknown>[] = [];
    worker.api.storage.onChanged.addListener(() => {
      readings.push(worker.readRun(RUN).then((run) => seen.push(idsOf(run?.events))));
    });
    const walk = async (tab: number) => {
      for (let number = 0; number < EACH; number++) {
        const late = random() < 0.3 ? [skipped(tab, Math.floor(random() * (number + 1)))] : [];
        await worker.append(RUN, [skipped(tab, number), ...late], Date.now);
      }
    };
    await Promise.all(Array.from({ length: TABS }, (_, tab) => walk(tab)));
    await Promise.all(readings);
    const log = idsOf((await worker.readRun(RUN))?.events);
    expect(log).toHaveLength(1 + TABS * EACH);
    expect(new Set(log).size).toBe(log.length);
    for (let tab = 0; tab < TABS; tab++) {
      const own = log.filter((id) => id.startsWith(`${tab}.`));
      expect(own).toEqual(Array.from({ length: EACH }, (_, number) => `${tab}.${number}`));
    }
    expect(seen.length).toBe(TABS * EACH);
    for (const reading of seen) expect(reading).toEqual(log.slice(0, reading.length));
  });

  it('lose nothing when the worker falls asleep again and again', async () => {
    const random = randomOf(5);
    const disk: Disk = new Map();
    await (await startWorker(disk)).startRun('secure-new-account', RUN);
    const fate = () => (random() < 0.04 ? 'done-and-dies' : random() < 0.04 ? 'dies' : 'fine');
    let open = Array.from({ length: TABS }, (_, tab) => Array.from({ length: EACH }, (_, n) => skipped(tab, n)));
    let deaths = 0;
    while (open.some((left) => left.length > 0)) {
      const worker = await startWorker(disk, { fate });
      const walks = open.map(async (left, tab) => {
        // What is not acknowledged is proposed again, to whichever worker is awake then.
        while (left.length > 0) {
          await worker.append(RUN, left.slice(0, 3), Date.now);
          open = open.map((one, index) => (index === tab ? one.slice(3) : one));
          left = left.slice(3);
        }
      });
      if ((await Promise.race([Promise.all(walks), worker.death])) === 'died') deaths++;
    }
    expect(deaths).toBeGreaterThan(5);
    const log = idsOf((await (await startWorker(disk)).readRun(RUN))?.events);
    expect(log).toHaveLength(1 + TABS * EACH);
    expect(new Set(log).size).toBe(log.length);
  });
});

describe('proposals that come twice and late', () => {
  const actions = fc.constantFrom('a', 'b', 'c', 'd');
  const body = fc.oneof(
    fc.record({ type: fc.constant('done'), action: actions, grade: fc.constantFrom('told', 'seen', 'confirmed') }),
    fc.record({ type: fc.constant('skipped'), action: actions, reason: fc.constant('') }),
    fc.record({ type: fc.constant('settled'), actions: fc.uniqueArray(actions), as: fc.constant('passed') }),
    fc.record({ type: fc.constant('chose'), branch: fc.constant('b'), option: actions }),
    fc.record({ type: fc.constant('reopened'), actions: fc.uniqueArray(actions) }),
  ) as fc.Arbitrary<Proposal['body']>;
  const done = fc.record({
    type: fc.constant('done'),
    action: actions,
    grade: fc.constantFrom('told', 'seen', 'confirmed'),
  });

  async function foldOf(arrivals: readonly (readonly Proposal[])[]) {
    const { worker } = await begun();
    await Promise.all(arrivals.map((proposals) => worker.append(RUN, proposals, () => 5)));
    return fold((await worker.readRun(RUN))?.events ?? []);
  }

  it('fold to the same run as if they had come once', async () => {
    const arrivals = fc.array(fc.tuple(body, fc.nat(6)), { maxLength: 25 });
    const property = fc.asyncProperty(arrivals, async (bodies) => {
      const once = bodies.map(([what], number) => ({ id: String(number), body: what }));
      const twice = once.flatMap((one, number) => {
        const again = once[number - (bodies[number]?.[1] ?? 0)];
        return again ? [[one], [again, one]] : [[one]];
      });
      const { outcomes, choices } = await foldOf(once.map((one) => [one]));
      expect(await foldOf(twice)).toMatchObject({ outcomes, choices });
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('fold to the same run in any order, when all tell how well something is known', async () => {
    const orders = fc.array(done, { maxLength: 12 }).chain((bodies) => {
      const all = bodies.map((what, number) => ({ id: String(number), body: what }) as Proposal);
      return fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }));
    });
    const property = fc.asyncProperty(orders, async ([once, shuffled]) => {
      const { outcomes } = await foldOf(once.map((one) => [one]));
      expect((await foldOf(shuffled.map((one) => [one]))).outcomes).toEqual(outcomes);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
