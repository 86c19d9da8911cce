import { createStore } from 'zustand/vanilla';
import type { RecordStore } from '../platform/record-store.ts';
import type { BoardSession } from '../platform/session-store.ts';
import type { BoardView } from '../training/board-view.ts';
import type { FileProblem } from '../training/file.ts';
import type { Hearing } from '../training/hearing.ts';
import type { LrsQueue } from '../training/lrs.ts';
import type { Stretch } from '../training/timeline.ts';
import type { WishFaults } from '../training/wish.ts';
import { NO_POLICY, type Policy } from '../ui/policy.ts';
import type { ProblemText } from '../ui/problem.ts';
import type { TextKey } from '../ui/texts.ts';
import type { BoardGuide } from './guides.ts';
import type { Refused } from './live.ts';
import { FIRST_LOOK, type Look } from './table.ts';

/** Something to be said where it is drawn, in whatever language that is then. */
export interface Saying {
  text: TextKey;
  values?: Readonly<Record<string, string | number>>;
}

/** What became of the files that were dropped last. */
export interface Filed {
  total: number;
  taken: number;
  /** How many were looked at; all of them when it is over. */
  read: number;
  wrong: { nth: number; file: string; problem: FileProblem }[];
}

/** The sending of statements. */
export interface Sending {
  queue: LrsQueue;
  /** The last answer that asked for patience; 0: there was none. */
  status?: number;
  /** How far the statements are made, before any is sent: 0 to 1. */
  made: number;
  isOver: boolean;
}

/** What the board draws. */
export interface BoardState {
  /** What an administrator has set. */
  policy: Policy;
  guides?: BoardGuide[];
  /** Undefined until they were looked for. */
  sessions?: BoardSession[];
  /** Id of the session that is shown; empty: all of them, and a new one. */
  chosen: string;
  faults: WishFaults;
  /** The class as it is now, and what time it is there. Unix milliseconds. */
  view?: BoardView;
  now: number;
  stretches: Stretch[];
  hearing?: Hearing;
  refused: Refused;
  look: Look;
  /** All rows are drawn, to be printed. */
  every: boolean;
  filed?: Filed;
  recordStore: { store?: RecordStore; kept: boolean };
  sending?: Sending;
  /** Something that the trainer pressed is being done. */
  busy: boolean;
  /** What became of the last press, when it went well and when it did not. */
  said?: Saying;
  problem?: Saying | ProblemText;
}

export const store = createStore<BoardState>(() => ({
  policy: NO_POLICY,
  chosen: '',
  faults: {},
  now: 0,
  stretches: [],
  refused: {},
  look: FIRST_LOOK,
  every: false,
  recordStore: { kept: false },
  busy: false,
}));

/** The session that is shown. */
export const chosenSession = ({
  sessions,
  chosen,
}: Pick<BoardState, 'sessions' | 'chosen'>): BoardSession | undefined =>
  sessions?.find(({ trainer }) => trainer.link.session === chosen);

/** The guide of a session, where this version of Waymark has it. */
export const guideFor = (guides: readonly BoardGuide[] | undefined, session: BoardSession): BoardGuide | undefined =>
  guides?.find(({ plan }) => plan.guide.id === session.trainer.link.guide.id);
