import type { Standing } from '../export/standing.ts';
import type { GuideRef } from '../progress/event.ts';

/** Why somebody asks for help. A closed list: nothing that a person types about their account goes out. */
export const HAND_REASONS = [
  'not-found',
  'looks-different',
  'error-shown',
  'cannot-sign-in',
  'device',
  'question',
] as const;
export type HandReason = (typeof HAND_REASONS)[number];

/** How one action stands, as it is sent: what is open is left out. */
export interface Mark {
  standing: Exclude<Standing, 'open'>;
  /** Since when. Unix milliseconds, whole seconds. Absent where a long guide left no room for it. */
  at?: number;
  /** The account's own report speaks against it. */
  contradicted?: true;
}

/**
 * All that a participant's browser ever sends, and what the join screen has to name: one line of that list for each field.
 * Reasons for skipping are the person's own words and stay at home; so do choices, accounts, addresses and texts of pages.
 */
export const FIELDS_SENT = [
  'participant',
  'name',
  'guide',
  'version',
  'joined',
  'at',
  'done',
  'total',
  'marks',
  'active',
  'hand',
  'left',
  // What a beat says, and the trainer sees by "away".
  'shown',
] as const;

/** Where a participant is, whole: a later one replaces all earlier ones, so that none is missed when it is lost. */
export interface StateMessage {
  kind: 'state';
  /** The public key that signed it, base64url: nobody else can send in this name. Made anew for each session. */
  participant: string;
  /** Counts up; the highest is the newest. */
  seq: number;
  /** When it was made, by the participant's clock. Unix milliseconds. */
  at: number;
  /** When the participant joined, likewise. */
  joined: number;
  /** What the participant wants to be called: a name or a pseudonym. */
  name: string;
  guide: Pick<GuideRef, 'id' | 'version'>;
  /** Version of the extension. */
  version: string;
  /** How many actions are closed, in whatever way, of all that apply on the way that this participant took. */
  done: number;
  total: number;
  /** By action. */
  marks: Readonly<Record<string, Mark>>;
  /** What is next, an action or a choice, and since when. Absent when all is done. */
  active?: { id: string; since: number };
  /** Raised hand. Absent: not raised, or taken back. */
  hand?: { reason: HandReason; since: number };
  /** The participant left the session; what was sent before stays on the board. */
  left?: true;
}

/** Says that a console tab shows the guide. `seq`: of the newest state, so that the board knows when it lacks one. */
export interface Beat {
  kind: 'beat';
  participant: string;
  seq: number;
  at: number;
}

/** What the trainer says. All holders of the link can read it. */
export interface TrainerMessage {
  kind: 'trainer';
  seq: number;
  at: number;
  says:
    | { type: 'notice'; text: string }
    /** Help is on its way to whoever raised this hand (`handId`). */
    | { type: 'ack'; hand: string }
    /** The session is over: nobody sends any more. */
    | { type: 'end' };
}

export type Message = StateMessage | Beat | TrainerMessage;

/** The longest notice. Characters. */
export const LONGEST_NOTICE = 200;

/** Why a text cannot be a notice, or undefined: it is plain words, and nothing in it leads anywhere. */
export function whyNoNotice(text: string): 'empty' | 'too-long' | 'not-plain' | 'link' | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_NOTICE) return 'too-long';
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text)) return 'not-plain';
  // Signs that nobody sees belong to some languages and to emoji, and hide no address.
  return /:\/\/|\bwww\.|\b(mailto|javascript|data):|@\w|[\p{L}\p{N}-]\.\p{L}{2,}/iu.test(text.replace(/\p{Cf}/gu, ''))
    ? 'link'
    : undefined;
}
