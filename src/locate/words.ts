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
