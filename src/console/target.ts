import type { Language } from './language.ts';
import type { PageRef } from './page.ts';

/** How well a fact about the console is known: documented by AWS, seen in the field, or a guess. */
export type Confidence = 'documented' | 'seen' | 'guess';

/** One accepted name of a control, as the console shows (or showed) it. */
export interface AcceptedName {
  text: string;
  confidence: Confidence;
  /** ISO month or year from which the console used it, where known. */
  since?: string;
}

/** Accepted names per console language, the newest first. */
export type Names = Partial<Record<Language, readonly AcceptedName[]>>;

/** What kind of control a target is. `text` is a piece of the page that is not operated, only seen. */
export type Role = 'button' | 'link' | 'menuitem' | 'checkbox' | 'radio' | 'textbox' | 'heading' | 'text';

/** The part of the page that a target must be in. All names given are accepted names of that part. */
export type Scope =
  | { in: 'main' | 'navigation' | 'banner' | 'menu' | 'wizard' | 'flash' }
  /** An open dialog with that heading. */
  | { in: 'dialog'; named: Names }
  /** The container (Cloudscape "Container" or table) whose heading has that name. */
  | { in: 'container'; named: Names }
  /**
   * The smallest block around the control that also holds this text, such as one recommendation of a list. `not`: names of
   * other items, which must not be in that block.
   */
  | { in: 'item'; named: Names; not?: Names }
  /** The table row in which one cell's whole text is exactly this. */
  | { in: 'row'; cell: string };

/** Evidence that does not depend on the console's language. Never enough alone when a name is known. */
export interface Structure {
  /**
   * This control is number `index` (from 0) of exactly `count` of its role in its group (radio group, wizard step). With
   * `supports` it may support a name but never stand for one: other forms of the same step have as many.
   */
  order?: { index: number; count: number; supports?: true };
  /** The wizard's primary button (Next, or the last step's submit). */
  wizardPrimary?: boolean;
  /**
   * The only primary button among the actions of the page's main heading. It may stand for a name in its scope, and never
   * speaks against one: headings are built anew more often than wizards.
   */
  headingPrimary?: true;
  /** A button without words, such as a refresh button: the only one of its kind in its scope. */
  icon?: boolean;
  /** A success message on one of these pages: what it says is not known in every language. */
  successOn?: readonly PageRef[];
  /** Authored element id that public code has seen on the console. */
  id?: string;
  /** End of the link's address, such as `#/users`. */
  hrefEnds?: string;
  /**
   * A Cloudscape part by what lasts of its class token `awsui_<name>_<path hash>_…`, such as `primary-button_1xupv`: on
   * the control or on what is drawn round it.
   */
  component?: string;
  /** Authored attributes with one stable value each, such as a test id. Where present and different they contradict. */
  attributes?: Readonly<Record<string, string>>;
  /** What Cloudscape's analytics metadata (`data-awsui-analytics`, where it is on) says of the control. */
  analytics?: Analytics;
}

/** The lasting parts of Cloudscape's analytics metadata. */
export interface Analytics {
  /** Component such as `awsui.Button`. */
  component: string;
  /** Its variant, such as `primary`. */
  variant?: string;
  /** What a press does, such as `click`, `submit`, `next`. */
  action?: string;
}

/** The description of one control, from which the locator finds it, or says that it is not there. */
export interface Target {
  /** Catalogue id such as `dashboard.add-mfa`, or an id derived from a guide's words. */
  id: string;
  roles: readonly Role[];
  names: Names;
  /** Pages (and wizard steps) on which the control exists; absent: any console page. */
  pages?: readonly PageRef[];
  scope?: Scope;
  structure?: Structure;
  /** Names of what stands near it (same row, form field, item): they support, and tell equals apart. */
  neighbours?: Names;
  /** The same control stands several times and all lead to the same place: the locator may take the best one. */
  twins?: boolean;
  /** Acting on the wrong one would do harm: only a `sure` verdict may be ringed. */
  dangerous?: boolean;
  /** It is in a dialog: while none is open it is not there. */
  dialog?: boolean;
  /** A control to open first when this one is not there, such as a folded section, or the account menu. That may have one itself. */
  opener?: string;
}

/** All known targets by id. */
export type Catalogue = ReadonlyMap<string, Target>;
