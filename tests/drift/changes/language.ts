// The page in another language than it was captured in. Japanese pages are captured as they are.

import type { Change, Subject } from '../page/subject.ts';
import { letters } from '../random.ts';

/** Languages of the console with no name, or hardly any, that is known: what is on the page must be found without. */
const NAMELESS = ['tr', 'de', 'id', 'tr', 'de', 'fr', 'ko', 'it'] as const;
const LABELS = ['aria-label', 'title', 'placeholder', 'alt'];
/** Names that people or AWS gave are the same in every language: policies, groups, users, account numbers. */
const NOT_TRANSLATED = /^(?:[A-Z][A-Za-z0-9]*[a-z][A-Z][\w-]*|Administrators|Developers|ann|IAM|MFA|Billing|[\W\d_]*)$/;

/** The same page in a language that nobody has seen: every word is one of random letters, the same wherever it stands. */
const madeUp: Change = {
  kind: 'in a made-up language',
  group: 'language',
  phase: 0,
  suits: () => true,
  make(subject) {
    const { document, random, of } = subject;
    const language = random.pick(NAMELESS);
    // The words that tell a dialog, a container or an item are made up as well.
    if (of.scope && 'named' in of.scope) subject.scopeLost = true;
    document.documentElement.lang = language;
    translate(document, wordsOf(random));
    return `in made-up words, said to be ${language}`;
  },
};

function translate(document: Document, word: (text: string) => string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest('style')) text.data = word(text.data.trim());
  }
  for (const name of LABELS)
    for (const element of document.body.querySelectorAll(`[${name}]`))
      element.setAttribute(name, word((element.getAttribute(name) ?? '').trim()));
}

/** Texts become other texts of about the same length; numbers stay, and so does what is a name. */
function wordsOf(random: Subject['random']): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (NOT_TRANSLATED.test(text)) return text;
    const made = known.get(text) ?? text.replace(/[\p{L}]+/gu, (word) => letters(random, Math.max(2, word.length)));
    known.set(text, made);
    return made;
  };
}

/** A console that says it is in a language into which this page was never translated: English names are accepted. */
const onlySaid: Change = {
  kind: 'says another language',
  group: 'language',
  phase: 0,
  suits: ({ document }) => document.documentElement.lang === 'en',
  make({ document, random }) {
    const language = random.pick(['de', 'fr', 'ko', 'tr', 'pt-BR', 'ja'] as const);
    document.documentElement.lang = language;
    return `said to be ${language}`;
  },
};

export const LANGUAGE: readonly Change[] = [madeUp, onlySaid];
