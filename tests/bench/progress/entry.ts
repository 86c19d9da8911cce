// What pages of the extension read of the stored runs, timed in such a page.
import { renderJson } from '../../../src/export/json.ts';
import { readRuns } from '../../../src/platform/all-runs.ts';
import { readRun } from '../../../src/platform/run-store.ts';
import { storageState } from '../../../src/platform/storage-room.ts';
import { fold } from '../../../src/progress/fold.ts';
import { tally } from '../../../src/progress/plan.ts';

const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timed(rounds: number, job: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await job();
    times.push(performance.now() - begun);
  }
  return middle(times);
}

/** How far every run is, as the popup and an overview say it. */
async function overview(): Promise<number> {
  const runs = await readRuns('de');
  return runs.reduce((sum, { guide, events }) => sum + tally(guide.tasks, fold(events)).done, 0);
}

/** The record of one run. */
async function record(id: string): Promise<string> {
  const run = await readRun(id);
  return run ? renderJson({ guide: run.guide, events: run.events, writtenAt: 0, version: '0' }) : '';
}

/** Medians in milliseconds, and what came out, so that nothing is measured that does nothing. */
export async function timesOf(id: string, rounds: number) {
  return {
    overview: await timed(rounds, overview),
    report: await timed(rounds, () => record(id)),
    room: await timed(rounds, storageState),
    done: await overview(),
    length: (await record(id)).length,
    ...(await storageState()),
  };
}
