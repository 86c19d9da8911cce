/**
 * A language that nobody knows: every word of the English text becomes random letters, the same for the same word, so
 * that a page is as consistent as in a real language. Digits, signs, and the places of names (`{name}`) stay. Names of
 * policies, users and groups are no text of the pages and are never given to this.
 * @param text English
 * @param seed the server's, new in each run
 */
export function madeUp(text: string, seed: number): string {
  return text.replace(/\{\w+\}|\p{L}+/gu, (word) => (word.startsWith('{') ? word : wordFor(word, seed)));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/* Never as short as a real abbreviation, and large where the English word was. */
function wordFor(word: string, seed: number): string {
  const random = numbers(`${seed}:${word.toLowerCase()}`);
  const length = Math.max(4, word.length) + (random() % 3);
  const letters = Array.from({ length }, () => LETTERS[random() % LETTERS.length]).join('');
  return /^\p{Lu}/u.test(word) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}

/* Numbers that depend on a text alone: the hash FNV-1a, then xorshift. */
function numbers(text: string): () => number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
