import { type App, type Recorded, textOf } from './record.ts';

/** A locator made ready for one element and one page; asked with the positions that are there, it names one or none. */
export type Ready = (among: readonly number[]) => number | undefined;

/** A locator on records. */
export interface RecordLocator {
  name: string;
  ready(old: Recorded, candidates: readonly Recorded[]): Ready;
}

/** What came of all pairs. Counts. */
export interface Tally {
  pairs: number;
  right: number;
  /** The ring would be drawn round the same thing; the right ones are among them. */
  spot: number;
  wrong: number;
  none: number;
  /** Answers although the element was taken away. */
  gone: number;
  /** The same where the answer has the same text, tag and address: not counted as false. */
  twins: number;
  otherPage: number;
}

/** What a locator answered for one pair. */
export interface Outcome {
  present: 'right' | 'spot' | 'wrong' | 'none';
  gone: 'none' | 'twin' | 'false';
  otherPage: 'none' | 'false';
  /** The answers themselves, by position: to look into a single case. */
  answers: (number | undefined)[];
}

/** Asks a locator the three questions of the protocol for one pair: present, taken away, other page. */
export function ask(locator: RecordLocator, apps: readonly App[], at: number, pair: App['pairs'][number]): Outcome {
  const { candidates } = apps[at] as App;
  const ready = locator.ready(pair.old, candidates);
  const all = candidates.map((_, index) => index);
  const truth = candidates[pair.truth] as Recorded;
  const present = ready(all);
  const gone = ready(all.filter((index) => !goesWith(candidates[index] as Recorded, truth)));
  const other = (apps[(at + 1) % apps.length] as App).candidates;
  const elsewhere = locator.ready(pair.old, other)(other.map((_, index) => index));
  return {
    present: present === undefined ? 'none' : placing(candidates[present] as Recorded, truth),
    gone: gone === undefined ? 'none' : isTwin(candidates[gone] as Recorded, truth) ? 'twin' : 'false',
    otherPage: elsewhere === undefined ? 'none' : 'false',
    answers: [present, gone, elsewhere],
  };
}

/** Adds outcomes up. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (passes: (one: Outcome) => boolean) => outcomes.filter(passes).length;
  return {
    pairs: outcomes.length,
    right: count(({ present }) => present === 'right'),
    spot: count(({ present }) => present === 'right' || present === 'spot'),
    wrong: count(({ present }) => present === 'wrong'),
    none: count(({ present }) => present === 'none'),
    gone: count(({ gone }) => gone === 'false'),
    twins: count(({ gone }) => gone === 'twin'),
    otherPage: count(({ otherPage }) => otherPage === 'false'),
  };
}

function placing(answer: Recorded, truth: Recorded): Outcome['present'] {
  if (answer === truth) return 'right';
  const related = isInside(answer, truth) || isInside(truth, answer);
  return related && (isNext(answer, truth) || overlap(answer, truth) >= 0.5) ? 'spot' : 'wrong';
}

/** What goes when an element is taken away: itself, all inside it, and what is round it and shows the same. */
function goesWith(one: Recorded, truth: Recorded): boolean {
  if (one === truth || isInside(one, truth)) return true;
  return isInside(truth, one) && (textOf(one) === textOf(truth) || overlap(one, truth) >= 0.5);
}

const isTwin = (one: Recorded, truth: Recorded) =>
  textOf(one) === textOf(truth) && one.tag === truth.tag && one.href === truth.href;

const isInside = (inner: Recorded, outer: Recorded) => inner.xpath.startsWith(`${outer.xpath}/`);

const depth = ({ xpath }: Recorded) => xpath.split('/').length;
const isNext = (one: Recorded, other: Recorded) => Math.abs(depth(one) - depth(other)) === 1;

/** Common part of two boxes by their union: 0 to 1. */
function overlap({ location: a }: Recorded, { location: b }: Recorded): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const common = Math.max(0, width) * Math.max(0, height);
  return common / (a.width * a.height + b.width * b.height - common || 1);
}
