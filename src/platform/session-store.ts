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

export const storeKept = async (session: string, board: Board): Promise<void> =>
  write({ [KEPT + session]: await keep(board, breathe) });

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
