import type { Board } from '../training/board.ts';
import { keep, keptBoard } from '../training/kept.ts';
import type { TrainerSession } from '../training/session.ts';
import { breathe } from './breathe.ts';
import { keys, read, remove, write } from './storage.ts';

/**
 * A trainer's session in `storage.local`. Only the board reads it, and only the board writes it: it is no run. It holds the
 * session's private keys, and goes with "delete everything" as all that is stored does.
 */
export interface BoardSession {
  v: 1;
  trainer: TrainerSession;
  /** The relay's token for hearing and speaking. Absent: a session without any relay. */
  hearing?: string;
  /** When the trainer ended it. Unix milliseconds. */
  ended?: number;
}

const SESSION = 'board-session:';
const KEPT = 'board-kept:';
/** All boards together. Chrome gives an extension 10 MB, and runs come first. (chrome.storage, QUOTA_BYTES; 2026-11.) */
const MOST_KEPT = 3_000_000;

/** All sessions of this browser, the newest first. Damaged ones are left out. */
export async function readSessions(): Promise<BoardSession[]> {
  const stored = Object.values(await read((await keys()).filter(isSessionKey)));
  return stored.filter(isSession).sort((a, b) => b.trainer.begun - a.trainer.begun);
}

export const storeSession = (session: BoardSession): Promise<void> =>
  write({ [SESSION + session.trainer.link.session]: session });

/** A session's board as it was kept last; an empty one where none was. */
export async function readKept(session: string): Promise<Board> {
  const key = KEPT + session;
  return keptBoard((await read([key]))[key], breathe);
}

/**
 * Keeps a session's board, as long as there is that session: one that was deleted meanwhile does not come back.
 * @returns false where boards would take too much of what runs need; what was kept before stays
 */
export async function storeKept(session: string, board: Board): Promise<boolean> {
  const kept = await keep(board, breathe);
  const others = (await keys()).filter((key) => key.startsWith(KEPT) && key !== KEPT + session);
  if (sizeOf(kept) + sizeOf(await read(others)) > MOST_KEPT) return false;
  // Asked last, so that nothing comes in between.
  if (Object.keys(await read([SESSION + session])).length > 0) await write({ [KEPT + session]: kept });
  return true;
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** Deletes the boards whose sessions are gone. */
export async function sweepKept(): Promise<void> {
  const all = await keys();
  const isLost = (key: string) => key.startsWith(KEPT) && !all.includes(SESSION + key.slice(KEPT.length));
  await remove(all.filter(isLost));
}

/** Deletes a session with its keys, its board, and all that is known of its people. */
export const removeSession = (session: string): Promise<void> => remove([SESSION + session, KEPT + session]);

/** Whether a key of the storage is a session's. */
export const isSessionKey = (key: string): boolean => key.startsWith(SESSION);

function isSession(value: unknown): value is BoardSession {
  const { v, trainer } = Object(value) as Partial<BoardSession>;
  const { link, seal, sign, begun } = Object(trainer) as Partial<TrainerSession>;
  const texts = [link?.session, link?.relay, link?.label, link?.guide?.id, seal?.private, sign?.private];
  const areNumbers = [begun, link?.expires].every((one) => Number.isFinite(one));
  return v === 1 && areNumbers && texts.every((one) => typeof one === 'string');
}
