import type { AcceptedName, Confidence } from './target.ts';

/** What a press does, as far as it can be the opposite of another: the two ends of each pair, and giving up. */
export type Deed =
  | 'make'
  | 'undo'
  | 'change'
  | 'show'
  | 'hide'
  | 'enter'
  | 'leave'
  | 'forward'
  | 'back'
  | 'cancel'
  | 'manage';

/** Things of IAM that stand on the same pages and are named alike. */
export type Thing =
  | 'root'
  | 'self'
  | 'user'
  | 'group'
  | 'role'
  | 'policy'
  | 'access-key'
  | 'password'
  | 'provider'
  | 'certificate'
  | 'account'
  | 'permission'
  | 'tag';

/**
 * The words for deeds and things on consoles in one language, separated by bars. Only words of which we are certain; a
 * word that holds another (`deactivate`, `非表示`) is looked for first, and the longer ones count first: a user group is no
 * user, a root user neither. `self` is the person who reads it: what may mean others as well ("ihr", "su", "votre") is left
 * out. Languages without spaces give parts of words.
 */
export interface Terms {
  deeds: Readonly<Partial<Record<Deed, string>>>;
  things: Readonly<Partial<Record<Thing, string>>>;
}

/** Accepted names of controls in one language, the best known first, by the newest English name of the control. */
export type Translations = Readonly<Record<string, readonly AcceptedName[]>>;

/** What is known of one language of the console. */
export interface Words extends Terms {
  names: Translations;
}

type ByConfidence = Partial<Record<Confidence, Readonly<Record<string, string | readonly string[]>>>>;

/**
 * Names by how well they are known. `seen`: people wrote what their console shows, or saved pages have it; `documented`:
 * AWS's translated documentation, which may differ from the console; `guess`: a translation that nobody has seen. For
 * "Next" and "Open side navigation" the guesses are what Cloudscape itself writes when a page's author does not (messages
 * of 3.0.1383), and others beside them. Collected 2026-11.
 */
export function namesOf(known: ByConfidence): Translations {
  const all: Record<string, AcceptedName[]> = {};
  for (const confidence of ['seen', 'documented', 'guess'] as const) {
    for (const [english, texts] of Object.entries(known[confidence] ?? {})) {
      all[english] = [...(all[english] ?? []), ...[texts].flat().map((text) => ({ text, confidence }))];
    }
  }
  return all;
}
