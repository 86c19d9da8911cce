import { KEYS, keysUnder, readActive, readHeads, readRun } from '../platform/run-store.ts';
import { clearAll, remove, write } from '../platform/storage.ts';
import { ProblemError, problemOf } from '../ui/problem.ts';
import { writeInTurn } from './writer.ts';

/** Makes a stored run the active one, shown. Rejects with a sentence when it is not there or cannot be read. */
export async function resumeRun(id: string): Promise<void> {
  if (!(await readRun(id))) throw new ProblemError('problem.runGone');
  await writeInTurn(() => write({ [KEYS.active]: { run: id, hidden: false } }));
}

/** Deletes a run for good, and its guide's text when no other run follows it. A run that is gone already is no error. */
export function deleteRun(id: string): Promise<void> {
  return writeInTurn(async () => {
    const heads = await readHeads();
    const guide = heads.find((head) => head.id === id)?.guide.hash;
    const orphan = guide !== undefined && !heads.some((head) => head.id !== id && head.guide.hash === guide);
    const isActive = (await readActive())?.run === id;
    await remove([
      ...(isActive ? [KEYS.active] : []),
      ...(orphan ? await keysUnder(KEYS.guide(guide)) : []),
      ...(await keysUnder(KEYS.run(id))),
    ]);
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
