import type { Language } from '../console/language.ts';
import type { Place } from '../console/page.ts';
import type { Words } from '../console/words.ts';
import type { Tried } from '../export/tried.ts';
import type { DeveloperView } from '../overlay/developer/view.ts';
import type { Box } from '../overlay/place.ts';
import type { Finding, Trouble } from '../overlay/view.ts';
import type { EventBody } from '../progress/event.ts';
import type { HandReason } from '../training/message.ts';
import type { Preferences } from '../ui/preferences.ts';
import type { ProblemText } from '../ui/problem.ts';
import type { Command } from './commands.ts';

/** An event that a content script or a page proposes. The id makes a repeated proposal the same event. */
export interface Proposal {
  id: string;
  body: EventBody;
}

/** What a frame tells the other frames of its tab, by way of the worker. */
export interface FrameReport {
  place: Place;
  principal: 'root' | 'user' | 'role' | 'unknown';
  /** The entry that the frame works on. */
  now?: string;
  finding?: Finding;
  /** What the page marks as wrong, as far as it concerns the present action. */
  trouble?: Trouble;
  /** What the checklist must not cover in the frame: the ringed control, dialogs, messages. In the frame's own pixels. */
  keepClear?: Box[];
  /** How the control was looked for, without any text of the page, while the developer view is on. */
  developer?: DeveloperView;
  /** The frame is going away. */
  gone?: boolean;
}

/** What the worker puts into a frame after the walk, when the walk asks for it. */
export const WALK_PARTS = ['ring', 'checklist', 'notes', 'developer'] as const;
export type WalkPart = (typeof WALK_PARTS)[number];

/** Everything that may be sent to the worker, and what it answers. */
export interface Protocol {
  /** A gate found an active run: put the walk into this frame. */
  walk: { ask: Record<string, never>; answer: Done };
  /** The walk needs one of its parts in this frame. */
  part: { ask: { part: WalkPart }; answer: Done };
  propose: { ask: { run: string; events: Proposal[] }; answer: Done };
  report: { ask: { report: FrameReport }; answer: Done };
  /**
   * Which run a frame of a console page is to follow. `account`: the account's number, which is hashed and forgotten; absent
   * while the page does not say it. `front`: the person has the page in front.
   */
  whose: { ask: { account?: string; front: boolean }; answer: Done<WhoseAnswer> };
  /** The person was told that no run is known for this account, and does not want to be told again. */
  hush: { ask: Record<string, never>; answer: Done };
  /** The person says that a run is of an account that was met. Accounts are named by their hashes. */
  join: { ask: { run: string; account: string }; answer: Done };
  /** The person names an account. */
  name: { ask: { account: string; name: string }; answer: Done };
  /** Whether a run is of the account with this number, which is hashed and forgotten; undefined: it is of none yet. */
  matches: { ask: { run: string; account: string }; answer: Done<{ matches?: boolean }> };
  /**
   * Begin a run of a guide. The id makes a repeated request the same run.
   * `account`: the hash of the one that it is of, where that is known already.
   */
  start: { ask: { guide: string; run: string; account?: string }; answer: Done };
  /** Make a stored run the active one. `account` likewise. */
  resume: { ask: { run: string; account?: string }; answer: Done };
  /** Delete a stored run for good. */
  delete: { ask: { run: string }; answer: Done };
  /** Call a stored run by a name that the person typed; an empty one takes it away. */
  rename: { ask: { run: string; name: string }; answer: Done };
  /** Bring in what is written in the file of a saved run. Nothing is overwritten. */
  import: { ask: { text: string }; answer: Done<Imported> };
  /** Delete everything that is stored, for good. */
  erase: { ask: Record<string, never>; answer: Done };
  /** Move the active run to the guide's newest version, with the person's word. */
  move: { ask: Record<string, never>; answer: Done };
  /** Open the console at the page of the next action. */
  continue: { ask: Record<string, never>; answer: Done };
  hide: { ask: { hidden: boolean }; answer: Done };
  /** How the search for an action's control ended, from a console page alone: for the drift report. */
  tried: { ask: { tried: Tried }; answer: Done };
  /** Switch the developer view on or off. */
  develop: { ask: { on: boolean }; answer: Done };
  /** Forget what was recorded for the drift report. */
  forget: { ask: Record<string, never>; answer: Done };
  /** What is known of a language of the console, for a page in it. */
  words: { ask: { language: Language }; answer: Done<{ words: Words }> };
  /** Set some preferences. From a console page: where the checklist was put, and nothing else. */
  prefer: { ask: { change: Partial<Preferences> }; answer: Done };
  /** The picture of where a control is, if there is one. No page can ask for it, for none of it is open to pages. */
  picture: { ask: { target: string }; answer: Done<{ picture?: PictureFile }> };
  /** The person wants to see something that another frame of this tab has: it scrolls there. */
  reveal: { ask: { what: Revealed }; answer: Done };
  /** What a pasted link of a training session says, and what would be sent. Nothing is sent by this. */
  'session-link': { ask: { text: string }; answer: Done<{ offer: SessionOffer }> };
  /**
   * Join a session under a name. Where the browser's own consent is not there yet, the wish is kept for the moment in which it
   * is given. `run` is the earlier run that was offered to be shown; without it none is, until one is begun.
   */
  'session-join': { ask: { text: string; name: string; run?: string }; answer: Done };
  /** Leave the session, put away how the last one ended, or wish no more to join. */
  'session-leave': { ask: Record<string, never>; answer: Done };
  /** Raise a hand for a reason, or take it back. */
  'session-hand': { ask: { reason?: HandReason }; answer: Done };
  /** The person has read what the trainer said, up to this number: console pages show it no more. */
  noticed: { ask: { seq: number }; answer: Done };
}

/** A session that a link leads to, as a person is asked whether they want to join it. */
export interface SessionOffer {
  relay: string;
  label: string;
  /** When it ends. Unix milliseconds. */
  expires: number;
  guide: { id: string; version: string; title: string };
  /** A run begun earlier, which the trainer would see. Unix milliseconds. */
  run?: { id: string; startedAt: number; done: number; total: number };
  /** A name that Waymark made up; the only one that is taken where an administrator wants it so. */
  pseudonym: string;
  pseudonymOnly: boolean;
}

/** What became of a file that was brought in. */
export interface Imported {
  run: string;
  /** How many of its events are new here, and how many were here already. */
  added: number;
  known: number;
  /** The version of the guide that the run is shown by, when the text that it followed is not here. */
  instead?: string;
}

/** Which run a page is to follow; absent: none. `name`: what its account is called, where there is more than one. */
export interface WhoseAnswer {
  run?: string;
  name?: string;
}

/** What can be scrolled into sight: the ringed control, or what the console marks as wrong. */
export type Revealed = 'control' | 'trouble';

/** A picture of where a control is. */
export interface PictureFile {
  /** A `data:` address. */
  src: string;
  /** The page that it shows, and the control, by their English names: the picture is of an English console. */
  page: string;
  name: string;
  where: WhereInWindow;
}

/** A ninth of a window. */
export type WhereInWindow =
  | 'top-left'
  | 'top'
  | 'top-right'
  | 'left'
  | 'middle'
  | 'right'
  | 'bottom-left'
  | 'bottom'
  | 'bottom-right';

/** Every request ends in one of these; nothing is thrown across the border. Some bring more with them. */
export type Done<More = unknown> = ({ ok: true } & More) | { ok: false; problem: ProblemText };

export type Kind = keyof Protocol;

export type Request = { [K in Kind]: { kind: K } & Protocol[K]['ask'] }[Kind];

/** What the worker says to the frames of a tab: what another frame told, or which of our keys the person pressed. */
export type Relay =
  | { kind: 'frame-report'; frame: number; report: FrameReport }
  | { kind: 'command'; name: Command }
  /** The person wants to see something that one of the frames may have. */
  | { kind: 'reveal'; what: Revealed };
