import { delayAfter, REFUSED_FOR } from './pace.ts';

/** Why the relay is not asked any more until somebody presses. */
export type HearingStop =
  /** 403: the token is not of this relay, or its key was taken back. */
  | 'not-allowed'
  /** 410: the session ended, by its time or by its trainer. */
  | 'over'
  /** An answer that no relay gives: it is not one, or not at this address. */
  | 'wrong-address';

/** How a board stands with its relay. Plain data; times are Unix milliseconds. */
export interface Hearing {
  /** Since when it hears nothing; absent while it hears. */
  deafSince?: number;
  failures: number;
  retryAt?: number;
  stopped?: HearingStop;
  /** The relay's memory: another one knows nothing of the ids of this one. */
  epoch?: string;
}

export const newHearing = (now: number): Hearing => ({ deafSince: now, failures: 0 });

/** The relay greeted. */
export const afterHello = (_: Hearing, epoch: string): Hearing => ({ failures: 0, epoch });

/**
 * The stream ended.
 * @param how the status with which it was refused; `none`: no network, or the stream broke off
 * @param chance from 0 to 1
 */
export function afterEnd(hearing: Hearing, how: number | 'none', now: number, chance: number, asked?: number): Hearing {
  const deaf: Hearing = { ...hearing, deafSince: hearing.deafSince ?? now, retryAt: undefined, stopped: undefined };
  if (how === 410) return { ...deaf, stopped: 'over' };
  const isRefused = how !== 'none' && how !== 408 && how !== 429 && how < 500;
  // Of a relay that was heard here it may come from what stands between, or from keys that are just being changed.
  const isLasting = hearing.epoch === undefined || now - (deaf.deafSince ?? now) >= REFUSED_FOR;
  if (isRefused && isLasting) return { ...deaf, stopped: how === 403 ? 'not-allowed' : 'wrong-address' };
  const failures = hearing.failures + 1;
  return { ...deaf, failures, retryAt: now + delayAfter(failures, chance, asked) };
}

/**
 * From where to go on hearing. Every second attempt begins with the oldest: what stands between may have refused the id, and
 * hearing all once more changes nothing on a board.
 */
export const resumesAt = ({ failures }: Hearing, lastId: string): string => (failures % 2 === 0 ? '' : lastId);
