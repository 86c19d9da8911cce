// Every call of the storage fails once, in each way that it can: refused, full, done and yet refused, or the worker gone before
// or after it. Whoever asked asks again, as console pages and the popup do. Nothing that was acknowledged may be lost.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/messages/protocol.ts';
import { fold } from '../../src/progress/fold.ts';
import type { Call, Disk, Fate } from './fake-browser.ts';
import { reportFaults } from './report.ts';
import { startWorker, type Worker } from './worker.ts';

const GUIDE = 'secure-new-account';
const [FIRST, OLDER] = ['11111111-aaaa-4aaa-8aaa-aaaaaaaaaaaa', '22222222-bbbb-4bbb-8bbb-bbbbbbbbbbbb'];

/** A run of a text that is no longer shipped, stored as version 2 of the log stored it. */
function olderRun(): Disk {
  const guide = { id: GUIDE, version: '1', hash: 'old' };
  const started = { v: 1, id: 's', at: 1, type: 'started', guide };
  const stored = {
    [`run:${OLDER}`]: { v: 1, id: OLDER, guide, createdAt: 1, chunks: 1 },
    [`run:${OLDER}:0000`]: [started],
    'guide:old': { ...guide, title: 'Old', language: 'en', introduction: [], tasks: [] },
    active: { run: OLDER, hidden: false },
  };
  return new Map(Object.entries(stored).map(([key, value]) => [key, JSON.stringify(value)]));
}

const batchOf = (name: string, size: number): Proposal[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `${name}.${index}`,
    body: { type: 'done', action: `${name}.${index}`, grade: 'seen' },
  }));
const BATCHES = Array.from({ length: 12 }, (_, number) => batchOf(`batch-${number}`, 1 + ((number * 5) % 9)));

/** What a person's afternoon asks of the worker, in order; each is the same when it is asked again. */
const JOBS: ((worker: Worker) => Promise<unknown>)[] = [
  ({ append }) => append(OLDER, batchOf('older', 3), () => 2),
  ({ moveRun }) => moveRun(),
  ({ startRun }) => startRun(GUIDE, FIRST),
  ...BATCHES.map(
    (batch, number) =>
      ({ append }: Worker) =>
        append(FIRST, batch, () => 1000 + number),
  ),
  ({ resumeRun }) => resumeRun(OLDER),
  ({ append }) => append(OLDER, batchOf('again', 50), () => 3),
];

interface Outcome {
  faults: number;
  lost: string[];
  doubled: string[];
  unreadable: number;
}

/** Does all jobs, each until it is acknowledged, with one fault at one call; then looks at what is there. */
async function afternoon(at: number, fate: Fate): Promise<Outcome & { calls: number }> {
  const disk = olderRun();
  let faults = 0;
  let before = 0;
  const fateOf = ({ number }: Call): Fate => (before + number === at && ++faults === 1 ? fate : 'fine');
  let worker = await startWorker(disk, { fate: fateOf });
  for (const job of JOBS) {
    for (let done = false; !done; ) {
      const end = await Promise.race([
        job(worker).then(
          () => 'ok',
          () => 'refused',
        ),
        worker.death,
      ]);
      done = end === 'ok';
      if (end !== 'died') continue;
      before += worker.calls();
      worker = await startWorker(disk, { fate: fateOf });
    }
  }
  return { ...(await outcomeOf(disk)), faults, calls: before + worker.calls() };
}

async function outcomeOf(disk: Disk): Promise<Omit<Outcome, 'faults'>> {
  const { readRuns, readHeads, readRun } = await startWorker(disk);
  const [runs, heads] = [await readRuns(), await readHeads()];
  const idsOf = async (run: string) => ((await readRun(run))?.events ?? []).map(({ id }) => id);
  const [first, older] = [await idsOf(FIRST), await idsOf(OLDER)];
  const due = [...BATCHES.flat().map(({ id }) => id)].filter((id) => !first.includes(id));
  const dueOlder = [...batchOf('older', 3), ...batchOf('again', 50)]
    .map(({ id }) => id)
    .filter((id) => !older.includes(id));
  const doubled = [first, older].flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index));
  const started = [first, older].filter((ids) => ids.length === 0).length;
  const damaged = runs.flatMap((run) => run.damaged).length;
  const moved = runs.filter(({ head, events }) => fold(events).guide?.hash !== head.guide.hash).length;
  return { lost: [...due, ...dueOlder], doubled, unreadable: heads.length - runs.length + started + damaged + moved };
}

const FATES: Fate[] = ['refused', 'full', 'done-and-refused', 'dies', 'done-and-dies'];

describe('a fault at every call of the storage in turn', () => {
  it.each(FATES)(
    '%s: nothing is lost, nothing twice, everything loads',
    async (fate) => {
      const { calls } = await afternoon(0, 'fine');
      expect(calls).toBeGreaterThan(50);
      const total: Outcome = { faults: 0, lost: [], doubled: [], unreadable: 0 };
      for (let at = 1; at <= calls; at++) {
        const { faults, lost, doubled, unreadable } = await afternoon(at, fate);
        total.faults += faults;
        total.lost.push(...lost);
        total.doubled.push(...doubled);
        total.unreadable += unreadable;
      }
      reportFaults(`storage, ${fate} at every call in turn, ${total.faults} times`, {
        lost: total.lost.length,
        'logs that do not load': total.unreadable,
        'duplicates after replay': total.doubled.length,
      });
      expect(total).toEqual({ faults: calls, lost: [], doubled: [], unreadable: 0 });
    },
    120_000,
  );
});
