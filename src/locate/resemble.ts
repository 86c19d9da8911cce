import { type Address, isLastingId } from './describe.ts';

/**
 * What is known of one control, recorded or on the page, as plain strings and numbers: for comparing the two. All but
 * the kind may be empty, which means that nothing is known.
 */
export interface Description {
  /** What sort of control it is, such as `press`, `field`, `heading`, `text`. */
  kind: string;
  /** Its accessible name, or its text. */
  name: string;
  id: string;
  /** The name under which a form sends the field. */
  field: string;
  /** Where a link leads; its place is empty for what leads nowhere. */
  address: Address;
  /** What a picture says instead of itself. */
  picture: string;
  /** Class tokens that an author wrote. */
  marks: ReadonlySet<string>;
  /** The id of the nearest element round it that has one, or itself. */
  block: string;
  /** The way to it from there, such as `nav/ul[1]/li[2]/a[1]`. */
  way: string;
  /** Words that stand round it. */
  near: ReadonlySet<string>;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** One respect in which two controls are compared. Each says something that the others do not. */
export type Signal = 'kind' | 'id' | 'field' | 'address' | 'picture' | 'place' | 'marks' | 'near' | 'size';

/** How alike a recorded control and a candidate are. What one of them lacks is in neither list. */
export interface Likeness {
  agree: readonly Signal[];
  differ: readonly Signal[];
  /** All comparable signals together, what identifies counting twice: 0 to 1. */
  degree: number;
}

/** What an author wrote to say which control it is, and so can hardly be the same by accident. */
export const IDENTIFYING: ReadonlySet<Signal> = new Set(['id', 'field', 'address', 'picture']);

/** From here on a graded signal counts as agreeing: clearly more alike than not. */
export const AGREES = 0.7;
/** Up to here it counts as differing: next to nothing in common. */
const DIFFERS = 0.2;

/** Compares a recorded control with a candidate, signal by signal. What agrees does so from a grade of `agrees` on. */
export function compare(recorded: Description, candidate: Description, agrees = AGREES): Likeness {
  const grades = SIGNALS.flatMap(([signal, grade]) => {
    const found = grade(recorded, candidate);
    return found === undefined ? [] : [{ signal, grade: found, weight: IDENTIFYING.has(signal) ? 2 : 1 }];
  });
  const total = grades.reduce((sum, { weight }) => sum + weight, 0);
  return {
    agree: grades.filter(({ grade }) => grade >= agrees).map(({ signal }) => signal),
    differ: grades.filter(({ grade }) => grade <= DIFFERS).map(({ signal }) => signal),
    degree: total === 0 ? 0 : grades.reduce((sum, { grade, weight }) => sum + grade * weight, 0) / total,
  };
}

/** 0 to 1, or undefined where one of the two says nothing. */
type Grade = (a: Description, b: Description) => number | undefined;

const SIGNALS: readonly [Signal, Grade][] = [
  ['kind', (a, b) => equal(a.kind, b.kind)],
  ['id', (a, b) => (isLastingId(a.id) && isLastingId(b.id) ? equal(a.id, b.id) : undefined)],
  ['field', (a, b) => equal(a.field, b.field)],
  ['address', (a, b) => sameAddress(a.address, b.address)],
  ['picture', (a, b) => equal(a.picture, b.picture)],
  ['place', (a, b) => samePlace(a, b)],
  ['marks', (a, b) => common(a.marks, b.marks)],
  ['near', (a, b) => shared(a.near, b.near)],
  ['size', (a, b) => ratio(a.width, b.width) * ratio(a.height, b.height)],
];

const equal = (a: string, b: string) => (a === '' || b === '' ? undefined : a === b ? 1 : 0);

const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b, 1);

/**
 * The same place on the web. What an address asks for there may say which thing (`?item=7`) or only where the person
 * came from: with another query it says neither yes nor no.
 */
function sameAddress(a: Address, b: Address): number | undefined {
  const same = equal(a.place, b.place);
  return same === 1 && a.query !== b.query ? 0.5 : same;
}

/** How much of all is in both. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  return [...a].filter((one) => b.has(one)).length / Math.max(a.size, b.size);
}

/** How much of the smaller set is in the other: things are added round a control more often than taken away. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((one) => many.has(one)).length / few.size;
}

/**
 * The same way from the same named block is 1; another way in the same small block still agrees. Otherwise the share of
 * steps, from the control upwards, that are of the same kind: too little to agree, but it tells equals apart.
 */
function samePlace(a: Description, b: Description): number | undefined {
  if (a.way === '' || b.way === '') return undefined;
  if (a.block === b.block && a.way === b.way) return 1;
  const [one, other] = [stepsOf(a.way), stepsOf(b.way)];
  const longest = Math.max(one.length, other.length);
  if (isLastingId(a.block) && a.block === b.block && longest <= SMALL) return AGREES;
  let same = 0;
  while (same < longest && one[same] === other[same]) same++;
  return (PARTLY * same) / longest;
}

/** Steps from a named block down to a control up to which the block is small. */
const SMALL = 4;
/** The most that a way of the same kind counts for in another block. */
const PARTLY = 0.6;

const stepsOf = (way: string) =>
  way
    .replace(/\[\d+\]/g, '')
    .split('/')
    .reverse();
