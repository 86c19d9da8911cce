import { keysUnder, strayGuides } from '../platform/all-runs.ts';
import { KEYS, readActive, readRun } from '../platform/run-store.ts';
import { clearAll, remove, write } from '../platform/storage.ts';
import { ProblemError, problemOf } from '../ui/problem.ts';
import { refuseForbidden } from './guides.ts';
import { writeInTurn } from './writer.ts';

/** Makes a stored run the active one, shown. Rejects with a sentence when it is not there or cannot be read. */
export function resumeRun(id: string): Promise<void> {
  return writeInTurn(async () => {
    const run = await readRun(id);
    if (!run) throw new ProblemError('problem.runGone');
    await refuseForbidden(run.guide);
    await write({ [KEYS.active]: { run: id, hidden: false } });
  });
}

/** Deletes a run for good, and its guide's text when no other run follows it. A run that is gone already is no error. */
export function deleteRun(id: string): Promise<void> {
  return writeInTurn(async () => {
    const isActive = (await readActive())?.run === id;
    await remove([...(isActive ? [KEYS.active] : []), ...(await strayGuides(id)), ...(await keysUnder(KEYS.run(id)))]);
  });
}

/** Gives a stored run the name that the person typed, or takes it away. Rejects with a sentence when the run is gone. */
export function nameRun(id: string, name: string): Promise<void> {
  return writeInTurn(async () => {
    const run = await readRun(id);
    if (!run) throw new ProblemError('problem.runGone');
    const { name: _, ...head } = run.head;
    await write({ [KEYS.run(id)]: name.trim() ? { ...head, name: name.trim() } : head });
  });
}

/** Deletes the texts of guides that no run follows any more. */
export const sweepGuides = (): Promise<void> => writeInTurn(async () => remove(await strayGuides()));

/** Deletes everything that is stored in this browser: runs, guides, settings, and what was recorded for drift reports. */
export const deleteEverything = (): Promise<void> => writeInTurn(clearAll);

/** Rejects while the active run was written by a newer Waymark: nothing is to be begun beside what cannot be read. */
export async function refuseBesideNewer(): Promise<void> {
  const active = await readActive();
  if (!active) return;
  await readRun(active.run).catch((error: unknown) => {
    if (problemOf(error).text === 'problem.newer') throw error;
  });
}
