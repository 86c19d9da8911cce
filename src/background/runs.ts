import type { Guide } from '../guide/model.ts';
import { type Active, KEYS, type RunHead, readActive, readRun } from '../platform/run-store.ts';
import { read, write } from '../platform/storage.ts';
import type { GuideRef } from '../progress/event.ts';
import { stamp } from '../progress/log.ts';
import { grown } from '../progress/stored.ts';
import { ProblemError } from '../ui/problem.ts';
import { refuseForbidden, type ShippedGuide, shippedGuide } from './guides.ts';
import { refuseBesideNewer, sweepGuides } from './stored-runs.ts';
import { append, writeInTurn } from './writer.ts';

/** A run follows a guide and not its translation: whatever language it is read in, the log is the same. */
const refOf = ({ id, version, hash }: Guide): GuideRef => ({ id, version, hash });

/** A guide as it is kept for its runs, in all its languages: what it says later is another version. */
export const keptOf = ({ guide, translations }: ShippedGuide): Record<string, Guide> =>
  Object.fromEntries([
    [KEYS.guide(guide.hash), guide],
    ...translations.map((one) => [KEYS.translation(guide.hash, one.language), one]),
  ]);

/**
 * Starts a run of a shipped guide under an id and makes it the active one. The earlier run stays stored. A run of that id
 * that is there already is not begun anew: the request was repeated because its answer was lost. Rejects while the active
 * run is of a newer Waymark.
 */
export async function startRun(guideId: string, id: string): Promise<void> {
  const shipped = await shippedGuide(guideId);
  const ref = refOf(shipped.guide);
  await refuseForbidden(ref);
  await refuseBesideNewer();
  const started = crypto.randomUUID();
  await writeInTurn(async () => {
    if (await isStored(KEYS.run(id))) return;
    const at = Date.now();
    const head: RunHead = { v: 1, id, guide: ref, createdAt: at, chunks: 1 };
    const [chunk] = grown(undefined, [stamp({ type: 'started', guide: ref }, started, at)]).chunks;
    const active: Active = { run: id, hidden: false };
    await write({ ...keptOf(shipped), [KEYS.chunk(id, 0)]: chunk, [KEYS.run(id)]: head, [KEYS.active]: active });
  });
}

const isStored = async (key: string): Promise<boolean> => (await read([key]))[key] !== undefined;

/**
 * Moves the active run to the newest version of its guide. What both versions have keeps its outcome, by id. The new text
 * comes in the write that moves the run, so that it is never there without being followed.
 */
export async function moveRun(): Promise<void> {
  const active = await readActive();
  if (!active) throw new ProblemError('problem.noRun');
  const { head } = await append(active.run, [], Date.now);
  const shipped = await shippedGuide(head.guide.id);
  const { guide } = shipped;
  if (guide.hash === head.guide.hash) return;
  const moved = { id: crypto.randomUUID(), body: { type: 'moved', guide: refOf(guide) } as const };
  await append(active.run, [moved], Date.now, keptOf(shipped));
  // The earlier text costs room and nothing else: the run has moved, with or without it.
  await sweepGuides().catch(() => undefined);
}

/** Keeps translations that have come, or were mended, since the active run began with the very same guide. */
export async function renewTranslations(): Promise<void> {
  const active = await readActive();
  const run = active && (await readRun(active.run));
  if (!run) return;
  const shipped = await shippedGuide(run.head.guide.id);
  if (shipped.guide.hash === run.head.guide.hash) await writeInTurn(() => write(keptOf(shipped)));
}

/** Hides the checklist on all pages, or shows it again. */
export async function setHidden(hidden: boolean): Promise<void> {
  await writeInTurn(async () => {
    const active = await readActive();
    if (active) await write({ [KEYS.active]: { ...active, hidden } satisfies Active });
  });
}
