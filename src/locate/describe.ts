/**
 * The words of a text, each once: letters and digits, lower case. Scripts without spaces between words give pairs of
 * characters, which stand in for words when texts are compared.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (UNSPACED.test(word) && word.length > 2 ? pairsOf(word) : [word])));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const pairsOf = (word: string): string[] => [...word].slice(1).map((next, index) => `${[...word][index]}${next}`);

/** Where a link leads: its place on the web, and what it asks for there. */
export interface Address {
  /** Host and path, and the fragment where it names a part. Empty for links that lead nowhere (`#`, scripts). */
  place: string;
  query: string;
}

/** An address without what changes while the place stays the same: scheme, `www`, the file's ending. */
export function addressOf(href: string): Address {
  const [, host = '', path = '', query = '', part = ''] =
    /^(?:https?:)?\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(href) ?? [];
  if (host === '' || /^#!?\/?$/.test(part)) return { place: '', query: '' };
  const plain = `${host}${path}`
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.(?:html?|page|jsp|aspx?|php)$/, '')
    .replace(/\/$/, '');
  return { place: plain + part, query };
}

/** Class tokens that an author wrote: without those that a build makes, which hold hashes. */
export function marksOf(classes: readonly string[]): ReadonlySet<string> {
  return new Set(classes.filter((name) => name.length > 2 && !isMade(name)));
}

/** Shapes of made names: `css-1q2j1fr`, `sc-1khjl8b-0`, `dJwaza`, `_9nyy2`, `a8_f`. */
const isMade = (name: string) =>
  /^(?:css|sc|jsx|jss)-/.test(name) ||
  /-sc-/.test(name) ||
  /^_/.test(name) ||
  /^[a-z]+\d[a-z\d]*_/.test(name) ||
  /^[a-z]_[a-z]$/.test(name) ||
  (/^[a-zA-Z\d]{5,8}$/.test(name) && (/\d/.test(name) || /[a-z][A-Z]/.test(name)));

/**
 * Whether an id says which control it is. One that ends in a number, or holds what frameworks generate, counts
 * positions or renders: next year another control has it.
 */
export const isLastingId = (id: string): boolean => id !== '' && !/\d$|:r\w+:|«|[0-9a-f]{8,}/i.test(id);

/** How much one name's words resemble another's: those in common, twice, over the words of both. 0 to 1. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

/** From here on a name resembles another: more than half of the words of both are common to them. */
const NEAR = 0.6;

/** Whether a name resembles another without being it: for the match `near`, which never carries a decision alone. */
export const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => resemblance(a, b) >= NEAR;
