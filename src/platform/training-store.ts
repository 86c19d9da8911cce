import type { Membership } from '../training/membership.ts';
import type { Stop } from '../training/outbox.ts';
import { browser } from './browser.ts';
import { read } from './storage.ts';

/**
 * Key in `storage.local` for the session that the person takes part in, or how the last one ended. Absent: none, and then nothing
 * is sent. Only the background worker writes it, and the next one.
 */
export const SESSION_KEY = 'training';
/** Key for what the trainer said last, until the person has put it away: console pages look for it. */
export const NOTICE_KEY = 'trainer';

/** What the trainer said to all. */
export interface Notice {
  /** Its number among all that the trainer said. */
  seq: number;
  /** Unix milliseconds. */
  at: number;
  /** Plain text. */
  text: string;
}

/** A session that the person takes part in. */
export interface Joined {
  membership: Membership;
  /** The run that is shown to the trainer: offered at joining, or begun since. Absent: none. */
  run?: string;
  /** What of that run the last post took along: another run, or more events, have to be posted. */
  posted?: { run?: string; events: number };
  /** When the last beat was posted. Unix milliseconds. */
  beat?: number;
  notice?: Notice;
  /** Since when the trainer cannot be heard, though it is tried; absent while they can. Unix milliseconds. */
  deafSince?: number;
  /** The trainer has said that help is on its way. */
  helpComes?: true;
  ended?: undefined;
}

/** A session that is over, without its keys. */
export interface Ended {
  membership?: undefined;
  /** `left` is none of them: whoever left on their own need not be told. */
  ended: { label: string; why: Exclude<Stop, 'left'>; at: number };
}

export type Session = Joined | Ended;

/** The session, or undefined when there is none. */
export async function readSession(): Promise<Session | undefined> {
  const value = (await read([SESSION_KEY]))[SESSION_KEY] as Session | undefined;
  const isSession = typeof value?.membership?.outbox?.seq === 'number' || typeof value?.ended?.label === 'string';
  return isSession ? value : undefined;
}

/** What the trainer said, as long as the person has not put it away. */
export async function readNotice(): Promise<Notice | undefined> {
  const value = (await read([NOTICE_KEY]))[NOTICE_KEY] as Notice | undefined;
  return typeof value?.text === 'string' ? value : undefined;
}

/** A wish to join that waits for the browser's consent. In memory alone, and gone with the browser. */
export interface Wish {
  text: string;
  name: string;
  /** The run that was offered to be shown. */
  run?: string;
  /** When it was said first. Unix milliseconds. */
  at: number;
}

const WISH = 'training-wish';

export async function readWish(): Promise<Wish | undefined> {
  const wish = (await browser.storage.session.get(WISH))[WISH] as Wish | undefined;
  return typeof wish?.text === 'string' ? wish : undefined;
}

/** Keeps a wish, or forgets it. The popup writes it too: nothing is sent for it that the worker would not send. */
export async function keepWish(wish: Wish | undefined): Promise<void> {
  if (wish) await browser.storage.session.set({ [WISH]: wish });
  else await browser.storage.session.remove(WISH);
}
