import { type KeyPair, newPair, SIGN, type Subtle } from './crypto.ts';
import type { JoinLink } from './link-parts.ts';
import type { StateMessage } from './message.ts';
import { cleanName } from './name.ts';
import { NEW_OUTBOX, type Outbox } from './outbox.ts';

/** A session as its participant keeps it: plain data, for the extension's storage. It is forgotten when they leave. */
export interface Membership {
  link: JoinLink;
  /** Made for this session alone; `own.public` is the participant's id. */
  own: KeyPair;
  name: string;
  /** Unix milliseconds. */
  joined: number;
  hand?: StateMessage['hand'];
  outbox: Outbox;
  /** The highest number that the trainer used. */
  heardSeq: number;
}

/** Joins. Whoever joins again is somebody else, for their key is a new one. Nothing is sent by this. */
export async function join(link: JoinLink, name: string, now: number, subtle: Subtle): Promise<Membership> {
  const joined = Math.floor(now / 1000) * 1000;
  return { link, own: await newPair(subtle, SIGN), name: cleanName(name), joined, outbox: NEW_OUTBOX, heardSeq: -1 };
}
