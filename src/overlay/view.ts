import type { TroubleKind } from '../console/trouble.ts';
import type { Hint, Inline } from '../guide/model.ts';
import type { Grade, Inapplicable } from '../progress/event.ts';
import type { Placing } from '../ui/preferences.ts';
import type { DeveloperView } from './developer/view.ts';

/** How an action stands, as the checklist shows it. */
export type Mark = Grade | 'contradicted' | 'open' | 'current' | 'skipped' | 'already' | 'passed' | 'not-applicable';

export interface ActionLine {
  id: string;
  text: Inline[];
  mark: Mark;
  optional: boolean;
}

export interface StepLine {
  id: string;
  text: Inline[];
  mark: Mark;
  actions: ActionLine[];
}

export interface TaskLine {
  id: string;
  title: string;
  done: number;
  total: number;
  current: boolean;
  steps: StepLine[];
}

/** Why no ring is shown, in the order in which the checklist explains them. */
export type Finding =
  /**
   * The ring is on the control (here or in a frame). `opener`: it is on the thing that shows the control. `named`: that has
   * the name; `unnamed`: the name is the control's. `away`: it is scrolled out of sight.
   */
  | {
      is: 'ringed';
      name: string;
      /** What sort of control it is, for whoever hears it. */
      role?: 'button' | 'link' | 'menuitem' | 'checkbox' | 'radio' | 'textbox';
      opener?: 'named' | 'unnamed';
      disabled?: boolean;
      away?: boolean;
    }
  /** The control is on another page. `href` leads there. */
  | { is: 'elsewhere'; pageTitle: string; href?: string }
  | { is: 'missing'; name: string; pageTitle?: string }
  | { is: 'several'; name: string; count: number }
  /** Nothing to ring: done away from the page, or told by the person. */
  | { is: 'no-control' }
  | { is: 'wrong-principal'; need: 'root' | 'user'; have: 'root' | 'user' | 'role' }
  /** The page does not say who is signed in, and that is what is asked. */
  | { is: 'unknown-principal'; need: 'root' | 'user' }
  | { is: 'looking' };

/** What the console marks as wrong, as far as it concerns the present action. `kind`: what it means, where we know. */
export type Trouble =
  /** The field of a control, as the console calls it. */
  | { of: 'field'; name: string; kind?: TroubleKind }
  /** A field of this form that the guide does not know. */
  | { of: 'form' }
  /** The page refused what was sent. */
  | { of: 'page'; kind?: TroubleKind };

/** Where a control that is not found was when it was last seen, on a picture. */
export interface Picture {
  /** A `data:` address. It is drawn, not linked: pages forbid pictures of strange origin. */
  src: string;
  /** What it shows, in words. */
  alt: string;
}

/** The present thing to do. */
export type Now =
  | {
      kind: 'action';
      id: string;
      taskTitle: string;
      text: Inline[];
      hints: Hint[];
      /** What the task is for, while its first action is the present one. */
      about: Inline[][];
      /** What is worth knowing after the task that was finished just now. */
      after?: { taskTitle: string; notes: Inline[][] };
      optional: boolean;
      /** How it becomes done. `told`: only the person knows. */
      evidence: 'confirmed' | 'seen' | 'told';
      finding: Finding;
      /** It takes the root user: whoever has none can say so, or nobody signs in as root in this partition. */
      root?: 'may-lack' | 'none-here';
      trouble?: Trouble;
      picture?: Picture;
    }
  | {
      kind: 'branch';
      id: string;
      taskTitle: string;
      question: Inline[];
      options: { id: string; label: string; text: Inline[] }[];
    }
  /** Nothing is left to do; what is worth knowing after each task. */
  | { kind: 'finished'; after: { taskTitle: string; notes: Inline[][] }[] };

/** Everything that the checklist draws. Plain data: props in. */
export interface ChecklistView {
  /** Language of what we say ourselves, as a `lang` tag. */
  language: string;
  /** Language of what the guide says, likewise. */
  guideLanguage: string;
  guideTitle: string;
  done: number;
  total: number;
  minutesLeft?: number;
  tasks: TaskLine[];
  now: Now;
  /** A branch that was chosen in the current task and can still be changed. */
  chosen?: { branch: string; label: string; others: { id: string; label: string }[] };
  /** How the control of the present action was looked for, while the developer view is switched on. */
  developer?: DeveloperView;
  /** Where the person put it, how large, and whether folded. */
  placing: Placing;
  /** How the page looks. */
  looks: { dark?: boolean; compact?: boolean };
  /** What cannot be done: "Progress could not be saved". Or what the trainer of a session said to all, as theirs. */
  notice?: string;
  /** The notice is the trainer's: plain text, told gently, until the person has read it. */
  isTrainers?: boolean;
  /** What the last press on "Back" or "Look again" led to, when nothing else tells. */
  answer?: 'panel.nothingToUndo' | 'panel.lookedAgain';
}

/** Callbacks out. Nothing here acts on the console: `goThere` follows a link that the learner pressed. */
export interface ChecklistCallbacks {
  done(action: string): void;
  skip(action: string, reason: string): void;
  choose(branch: string, option: string): void;
  back(): void;
  lookAgain(): void;
  /** Scrolls the ringed control into sight. */
  showMe(): void;
  /** Scrolls what the console marks as wrong into sight. */
  showTrouble(): void;
  /** The person put it elsewhere, made it larger or smaller, or folded it. */
  place(placing: Placing): void;
  /** Draws how the control was looked for into an element of the checklist, which need not know how. */
  drawDeveloper?(view: DeveloperView, into: Element): void;
  /** The person says why what needs the root user does not apply. */
  noRoot(because: Inapplicable): void;
  /** The person has read what the trainer said. */
  noticed(): void;
  /** Hides the checklist on this page until the popup shows it again. */
  close(): void;
}
