import type { Classes } from './classes.ts';
import { type Random, randomFrom, seedOf } from './random.ts';
import type { Snapshot } from './snapshot.ts';

/** One case before it is carried out: all of it follows from seed and number. */
export interface Case {
  seed: number;
  number: number;
  snapshot: string;
  classes: Classes;
  target: string;
  /** How many changes, the one of the classes among them. */
  changes: number;
}

/** Case `number` of a run. Every control is as likely as every other, however often it was captured. */
export function caseOf(seed: number, number: number, snapshots: readonly Snapshot[]): Case {
  const random = randomFrom(seedOf(seed, number));
  const shows = showing(snapshots);
  const target = random.pick([...shows.keys()].sort());
  const snapshot = random.pick(shows.get(target) ?? []);
  return { seed, number, target, snapshot, classes: classesFrom(random), changes: 1 + random.below(3) };
}

/** In one case of eight the page is of another build, as it is after most releases. */
function classesFrom(random: Random): Classes {
  const drawn = random.below(16);
  if (drawn === 0) return 'replaced';
  return drawn === 1 ? 're-hashed' : 'as captured';
}

/** Which snapshots show a control, or what opens it. */
function showing(snapshots: readonly Snapshot[]): Map<string, string[]> {
  const shows = new Map<string, string[]>();
  for (const { id, truth, behind } of snapshots) {
    const opened = new Set([...Object.keys(truth), ...Object.keys(behind)]);
    for (const target of opened) shows.set(target, [...(shows.get(target) ?? []), id]);
  }
  return shows;
}
