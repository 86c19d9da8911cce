import type { Guide } from '../guide/model.ts';
import { type Active, KEYS, type RunHead, readActive } from '../platform/run-store.ts';
import { write } from '../platform/storage.ts';
import type { GuideRef } from '../progress/event.ts';
import { stamp } from '../progress/log.ts';
import { shippedGuide } from './guides.ts';
import { refuseBesideNewer } from './stored-runs.ts';
import { append, writeInTurn } from './writer.ts';

const refOf = ({ id, version, hash }: Guide): GuideRef => ({ id, version, hash });

/**
 * Starts a run of a shipped guide under an id and makes it the active one. The earlier run stays stored. A run of that id
 * that is there already is not begun anew: the request was repeated because its answer was lost. Rejects while the active
 * run is of a newer Waymark.
 */
export async function startRun(guideId: string, id: string): Promise<void> {
  const guide = await shippedGuide(guideId);
  if ((await readActive())?.run === id) return;
  await refuseBesideNewer();
  const at = Date.now();
  const head: RunHead = { v: 1, id, guide: refOf(guide), createdAt: at, chunks: 1 };
  const started = stamp({ type: 'started', guide: refOf(guide) }, crypto.randomUUID(), at);
  const active: Active = { run: id, hidden: false };
  await writeInTurn(() =>
    write({
      [KEYS.guide(guide.hash)]: guide,
      [KEYS.chunk(id, 0)]: [started],
      [KEYS.run(id)]: head,
      [KEYS.active]: active,
    }),
  );
}

/** Moves the active run to the newest version of its guide. What both versions have keeps its outcome, by id. */
export async function moveRun(): Promise<void> {
  const active = await readActive();
  if (!active) throw new Error('No guide is active.');
  const { head } = await append(active.run, [], Date.now);
  const guide = await shippedGuide(head.guide.id);
  if (guide.hash === head.guide.hash) return;
  await writeInTurn(() => write({ [KEYS.guide(guide.hash)]: guide }));
  const moved = { id: crypto.randomUUID(), body: { type: 'moved', guide: refOf(guide) } as const };
  await append(active.run, [moved], Date.now);
}

/** Hides the checklist on all pages, or shows it again. */
export async function setHidden(hidden: boolean): Promise<void> {
  await writeInTurn(async () => {
    const active = await readActive();
    if (active) await write({ [KEYS.active]: { ...active, hidden } satisfies Active });
  });
}
