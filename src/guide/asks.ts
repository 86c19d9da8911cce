import { DENIAL_BEHIND, denies, turnIn } from './denial.ts';
import type { Mention } from './sentence.ts';

/**
 * What a sentence asks to do with a name. `use` is weak: with it a name is only a control if a word beside it says so,
 * for one also uses MFA, copies a key and follows advice.
 */
export type Deed = 'press' | 'tick' | 'fill' | 'use';

/** Verbs in the form that asks, and as they stand behind "by". */
const VERBS: Record<Deed, Record<string, string>> = {
  press: {
    click: 'clicking',
    press: 'pressing',
    choose: 'choosing',
    select: 'selecting',
    pick: 'picking',
    hit: 'hitting',
    tap: 'tapping',
    toggle: 'toggling',
    enable: 'enabling',
    expand: 'expanding',
    open: 'opening',
    'go to': 'going to',
    'go back to': 'going back to',
    navigate: 'navigating',
  },
  tick: { tick: 'ticking', untick: 'unticking', check: 'checking', uncheck: 'unchecking' },
  fill: { type: 'typing', enter: 'entering', input: 'inputting', fill: 'filling', paste: 'pasting' },
  use: {
    use: 'using',
    follow: 'following',
    download: 'downloading',
    copy: 'copying',
    save: 'saving',
    add: 'adding',
    'sign out': 'signing out',
    'log out': 'logging out',
  },
};
const DEEDS = new Map<string, Deed>(
  Object.entries(VERBS).flatMap(([deed, forms]) =>
    Object.entries(forms)
      .flat()
      .map((word) => [word, deed as Deed]),
  ),
);
const ANY_VERB = wordsOf([...DEEDS.keys()]);
/** Verbs that ask to follow a link. */
const FOLLOW = wordsOf(
  'open,go to,go back to,navigate to,browse to,visit,access,follow,click,launch,sign in,sign into,log in,log into,log on'.split(
    ',',
  ),
);

/** Words behind a verb's letters that make it another word: "check mark", "a type of". */
const NO_VERB_AFTER = /^(?:\s+(?:that|whether|if|for|of|marks?|source)\b|\s+box(?:es)?\b)/i;
/** Words before it that make it a noun, somebody else's deed, or one that only could be. */
const NO_VERB_BEFORE =
  /\b(?:an?|the|each|every|another|what|which|your|its|their|his|her|of|for|from|with|without|is|are|was|were|be|been|who|they|he|she|people|somebody|someone|nobody|anybody|anyone|everybody|everyone|could|might|would|press|hit)\s+$|(?<!\b(?:you|we)\s+)\b(?:can|may|will|shall)\s+$/i;
/** A clause that is still open and only says when, or who. */
const CONDITION =
  /\b(?:if|when|whenever|once|after|before|unless|until|till|while|as soon as|in case|whether|whoever|who|should you)\b(?!\s+(?:that|this|more|again)\b)[^,;:–—]*$/i;
/** Another deed in between: the name belongs to that one. */
const OTHER = /(?:\b(?:and|then|to|or)\s+|,\s*)(?:read|look|wait|watch|note|notice|review|verify|remember)\b/i;

/** What the sentence before a name asks to do with it, or undefined when it only speaks of it. */
export function deedFor(mention: Mention): Deed | undefined {
  const verb = askingVerb(mention, ANY_VERB);
  return verb === undefined ? undefined : DEEDS.get(verb);
}

/** Whether the words before a link ask to go there. */
export function asksToFollow(mention: Mention): boolean {
  return mention.kind === 'link' && askingVerb(mention, FOLLOW) !== undefined;
}

/** Whether a sentence asks to fill a field that it names as a place: "In the **User name** box type your name." */
export function asksToFill(mention: Mention): boolean {
  const fills = (text: string) => DEEDS.get(lastVerb(text, ANY_VERB) ?? '') === 'fill';
  return !isDenied(mention) && (fills(mention.before) || (fills(mention.after) && !denies(mention.rest)));
}

function askingVerb(mention: Mention, verbs: RegExp): string | undefined {
  return isDenied(mention) ? undefined : lastVerb(mention.before.slice(turnIn(mention.before)), verbs);
}

function wordsOf(words: readonly string[]): RegExp {
  const all = words.map((word) => word.replaceAll(' ', '\\s+')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\w-])(?:re-|right-|left-|double-)?(${all.join('|')})(?![\\w-])`, 'gi');
}

/** The last verb of a text that asks the reader for something. */
function lastVerb(text: string, verbs: RegExp): string | undefined {
  const found = [...text.matchAll(verbs)].findLast(({ 0: { length }, index, 1: word = '' }) =>
    asks(word, text.slice(0, index), text.slice(index + length)),
  );
  if (!found || OTHER.test(text.slice(found.index))) return undefined;
  return found[1]?.toLowerCase().replace(/\s+/g, ' ');
}

function asks(verb: string, before: string, after: string): boolean {
  if (NO_VERB_BEFORE.test(before) || NO_VERB_AFTER.test(after) || CONDITION.test(before)) return false;
  return !/ing\b/i.test(verb) || /\bby\b[^.,;]*$/i.test(before);
}

/** Whether a sentence takes back what it says of a name, or only asks a question. */
export const isDenied = ({ said, before, rest, question }: Mention): boolean =>
  question || denies(said.slice(turnIn(before))) || DENIAL_BEHIND.test(rest);
