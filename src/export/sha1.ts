/** A word turned to the left. */
const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * The SHA-1 of some bytes, 20 bytes (FIPS 180-4). For names alone (RFC 9562, version 5): it protects nothing. The core has
 * no `crypto`, whose digest would not be there at once either.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const words = padded(bytes);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < words.length; at += 16) state = mixed(state, words.slice(at, at + 16));
  return Uint8Array.from(state.flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word].map((one) => one & 255)));
}

/** The bytes as words of 32 bits, with a one behind them, and their length in bits at the end of a block. */
function padded(bytes: Uint8Array): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  for (const [at, byte] of [...bytes, 0x80].entries())
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function mixed(state: readonly number[], block: readonly number[]): number[] {
  const words = [...block];
  for (let at = 16; at < 80; at++)
    words[at] = turned(back(words, at, 3) ^ back(words, at, 8) ^ back(words, at, 14) ^ back(words, at, 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (const [at, word] of words.entries()) {
    const next = (turned(a, 5) + choice(at, b, c, d) + e + word) | 0;
    [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
  }
  return [a, b, c, d, e].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

const back = (words: readonly number[], at: number, by: number): number => words[at - by] ?? 0;

/** What a round adds, by the twenty that it is among. */
function choice(at: number, b: number, c: number, d: number): number {
  if (at < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (at < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (at < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
