// What a class does, made from a seed: the same class each time.
import { HAND_REASONS, type HandReason, type Mark } from '../../src/training/message.ts';

/** Something that a participant does. `at`: milliseconds of class time after the class began. */
export type Deed = { at: number } & (
  | { is: 'marks'; action: string; standing: Mark['standing'] }
  | { is: 'raises'; reason: HandReason }
  | { is: 'lowers' }
  | { is: 'leaves' }
);

/** One participant's part: when they join, and what they do from then on, in the order of time. */
export interface Part {
  name: string;
  joins: number;
  deeds: readonly Deed[];
}

export interface Class {
  people: number;
  /** Length of the class. Milliseconds of class time. */
  span: number;
  /** Ids of the guide's actions, in order. */
  actions: readonly string[];
  seed: number;
  /** So many actions everybody has done before they join. */
  before?: number;
}

/** Numbers that are the same in each run: from 0 to 1. (mulberry32) */
export function chances(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What becomes of actions, as often as it does in a class. */
const GRADES: readonly Mark['standing'][] = ['confirmed', 'confirmed', 'confirmed', 'seen', 'told', 'skipped'];

const pick = <T>(some: readonly T[], chance: number): T => some[Math.floor(chance * some.length)] as T;

/**
 * The part of the nth participant: nine of ten come within the first tenth of the class, the others until half of it; most
 * finish, some only come part of the way; one of six raises a hand, one of thirty leaves.
 */
export function partOf(nth: number, { people, span, actions, seed, before = 0 }: Class): Part {
  const chance = chances(seed * 100_003 + nth);
  const isLate = chance() < 0.1;
  const joins = before > 0 ? 0 : span * (isLate ? 0.1 + 0.4 * chance() : 0.1 * chance());
  const rest = actions.slice(before);
  const count = chance() < 0.7 ? rest.length : Math.ceil(rest.length * (0.3 + 0.6 * chance()));
  const ends = joins + (span - joins) * (0.8 + 0.18 * chance());
  const times = Array.from({ length: count }, () => joins + (ends - joins) * chance()).sort((a, b) => a - b);
  const marks = [...actions.slice(0, before).map(() => 0), ...times].map(
    (at, of): Deed => ({ at, is: 'marks', action: actions[of] ?? '', standing: pick(GRADES, chance()) }),
  );
  const hands = chance() < 1 / 6 ? handOf(joins, ends, chance) : [];
  const leaving: Deed[] = chance() < 1 / 30 ? [{ at: ends, is: 'leaves' }] : [];
  const deeds = [...marks, ...hands].sort((a, b) => a.at - b.at);
  return { name: `Person ${nth + 1} of ${people}`, joins, deeds: [...deeds, ...leaving] };
}

/** A hand that is raised, and that half of those who raise one take back. */
function handOf(joins: number, ends: number, chance: () => number): Deed[] {
  const at = joins + (ends - joins) * 0.9 * chance();
  const raised: Deed = { at, is: 'raises', reason: pick(HAND_REASONS, chance()) };
  return chance() < 0.5 ? [raised] : [raised, { at: at + (ends - at) * chance(), is: 'lowers' }];
}
