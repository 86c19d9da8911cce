import type { Language } from '../../../src/console/language.ts';
import type { Target } from '../../../src/console/target.ts';
import type { Random } from '../random.ts';
import type { Undo } from './undo.ts';

/** A page with a control on it, as the changes leave it, and what is true of it then. */
export interface Subject {
  document: Document;
  /** What is looked for. */
  target: Target;
  /** What is to be ringed: the target, or what opens it where it is not there yet. */
  of: Target;
  /** What is operated: any of these is right. Empty: the control is gone. */
  elements: Element[];
  /** Links that lead where the control leads, on the same page: to the learner they are the same control. */
  alike: Element[];
  /** The address that the page is said to have. */
  url: string;
  random: Random;
  undo: Undo;
  /** The part of the page that the control has to be in, or its words, no longer tell: then its scope is no evidence. */
  scopeLost: boolean;
  /** Why there must be no ring, whatever the page still shows. */
  none?: string;
  /** Right, or said in words: both are honest. Never a ring on something else. */
  unsure: boolean;
  /** Something of the same name, in the same part of the page, does something else: only the control itself tells them apart. */
  rivalled: boolean;
  /** The control itself says that it is of no account. */
  shy: boolean;
  /** The control cannot be pressed yet: the panel has to say so. */
  disabled: boolean;
}

/** One kind of change to a page. */
export interface Change {
  /** What it is called in tables and in replays. */
  kind: string;
  /** Changes of one group exclude one another. */
  group?: string;
  /**
   * When it is made, among the changes of one case: the words of the whole page first, then structure, then names, then
   * what is added, at last what takes the control away.
   */
  phase: 0 | 1 | 2 | 3 | 4;
  /** Whether it means anything for a control as it is before any change. */
  suits(subject: Subject): boolean;
  /** Makes it. @returns what was done, for replays; undefined when nothing could be done after all */
  make(subject: Subject): string | undefined;
}

/** The language that a page says of itself. */
export const languageIn = (document: Document): Language => (document.documentElement.lang || 'en') as Language;
