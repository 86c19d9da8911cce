/** Pseudo-random numbers from a seed: the same seed gives the same case, everywhere. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Mulberry32, a generator of 32 bits of state by Tommy Ettinger (public domain): small, fast, good enough for cases. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    shuffle: shuffleWith(below),
  };
}

const shuffleWith =
  (below: (limit: number) => number) =>
  <T>(list: readonly T[]): T[] => {
    const all = [...list];
    for (let at = all.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [all[at], all[other]] = [all[other] as T, all[at] as T];
    }
    return all;
  };

/** The seed of one case of a run. */
export const seedOf = (seed: number, number: number): number =>
  (Math.imul(seed, 2654435761) ^ Math.imul(number + 1, 40503)) >>> 0;

/** A word of random letters, as long as asked: no language's. */
export function letters(random: Random, length: number): string {
  const consonants = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  return Array.from({ length }, (_, at) => {
    const from = at % 2 === 0 ? consonants : vowels;
    return from[random.below(from.length)];
  }).join('');
}
