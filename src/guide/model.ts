import type { PageRef } from '../console/page.ts';
import type { Target } from '../console/target.ts';

/** A run of text of a guide. Links are only http(s); everything else has become plain text. */
export type Inline = { t: 'text' | 'strong' | 'em' | 'code'; text: string } | { t: 'link'; text: string; href: string };

/** A hint under a step or an action: advice, the reason, or what to watch out for. */
export interface Hint {
  kind: 'hint' | 'why' | 'caution';
  text: Inline[];
}

/**
 * What the page shows when an action is done.
 * `page`: this place is reached; `checked`: the control itself is checked; `shown`/`gone`: another target of the
 * catalogue is (no longer) on the page; `signed-in`: who the console session belongs to.
 */
export type Result =
  | { is: 'page'; page: PageRef }
  | { is: 'checked' }
  | { is: 'shown' | 'gone'; control: string }
  | { is: 'signed-in'; as: 'root' | 'user' };

/** A trusted act of the person that the page does not answer. `press`: click; `fill`: typing into a field. */
export type Act = 'press' | 'fill';

/** The best that can ever be known of an action: `confirmed` by a result, `seen` by an act, else `told`. */
export type EvidenceKind = 'confirmed' | 'seen' | 'told';

/** One control to press or one field to fill, or one thing to do away from the page. */
export interface Action {
  id: string;
  /** True when the guide gave no id: it was derived from the words and will not survive rewording. */
  derivedId: boolean;
  text: Inline[];
  /** The control: by the catalogue's id, or described by the guide's own words. Absent: nothing to ring. */
  control?: { ref: string } | { target: Target };
  /** Where the action is. Absent: wherever the control is found. */
  page?: PageRef;
  result?: Result;
  act?: Act;
  evidence: EvidenceKind;
  optional: boolean;
  /** Expected minutes. */
  minutes?: number;
  /** Ids of published requirements that it serves (`console/requirements.ts`). Absent: none is named. */
  serves?: readonly string[];
  hints: Hint[];
  /** Line in the Markdown, from 1. */
  line: number;
}

/** One way through a branch. */
export interface Option {
  id: string;
  label: string;
  text: Inline[];
  actions: Action[];
  hints: Hint[];
  line: number;
}

/** A real choice of the person: exactly one option's actions are to be done. */
export interface Branch {
  id: string;
  derivedId: boolean;
  question: Inline[];
  options: Option[];
  line: number;
}

export type Item = { kind: 'action'; action: Action } | { kind: 'branch'; branch: Branch };

/**
 * An ordered item of a task. It always holds something to do: what its own words ask for comes first; a step that only
 * introduces nested actions has none of its own.
 */
export interface Step {
  /** Unique among the steps of the guide; the author's where a step that is no action itself has one. */
  id: string;
  text: Inline[];
  items: Item[];
  hints: Hint[];
  line: number;
}

/** A `##` heading with its steps. */
export interface Task {
  id: string;
  derivedId: boolean;
  title: string;
  /** Paragraphs before the steps. */
  introduction: Inline[][];
  /** Paragraphs after the steps. */
  notes: Inline[][];
  /** Who must be signed in to do this task; absent: anybody. A task may change it on its way by `signed-in`. */
  principal?: 'root' | 'user';
  /** The task is about the root user itself: where that has no credentials, there is nothing to do. */
  rootOnly?: true;
  /** Holds when the task's aim is already reached; checked while the task is open. */
  already?: Result;
  steps: Step[];
  line: number;
}

export interface Guide {
  id: string;
  version: string;
  /** Lower-case hex of the text's SHA-256, given by the caller. Empty until known. */
  hash: string;
  language: string;
  title: string;
  description: string;
  introduction: Inline[][];
  tasks: Task[];
}

/** Something about a guide that its author should know. `error`: there is no guide; `warning`: there is one. */
export interface Problem {
  severity: 'error' | 'warning';
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong. */
  message: string;
  /** What is allowed, or what to do. */
  hint: string;
}

/** What reading needs to know of a control: of which kinds it is, and where it can be. */
export type ControlFacts = Pick<Target, 'roles' | 'pages'>;

/** What a guide may refer to. */
export interface Vocabulary {
  controls: ReadonlyMap<string, ControlFacts>;
  /** Page refs, wizard steps included. */
  pages: ReadonlySet<string>;
  /** Ids of published requirements that an action can serve. */
  requirements: ReadonlySet<string>;
}

/** The outcome of reading: with any `error` among the problems `guide` is absent. Never thrown. */
export interface Reading {
  guide?: Guide;
  problems: Problem[];
}
