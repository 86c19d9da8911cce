import { CHANGES } from '../changes/all.ts';
import type { Case } from '../plan.ts';
import { type Random, randomFrom, seedOf } from '../random.ts';
import { isDrawn } from './elements.ts';
import { misleadsEverybody, tellsEnough } from './evidence.ts';
import { judge, type Outcome } from './judge.ts';
import { current } from './load.ts';
import { LOCATORS, type LocatorName } from './locators.ts';
import type { Answer } from './ours.ts';
import type { Change, Subject } from './subject.ts';

/** What came of one case. */
export interface Result extends Case {
  /** Kinds of the changes that were made, and what each did. */
  kinds: string[];
  notes: string[];
  /** Why there must be no ring, where there must be none. */
  none?: string;
  /** Whether it is a piece of text, which is read and never ringed. */
  isText: boolean;
  /** Whether a ring is expected: the page still tells enough. */
  counts: boolean;
  outcomes: Partial<Record<LocatorName, Outcome>>;
  /** Of ours: what was ringed or said, and on what. */
  ringed?: string;
  words?: string;
  /** It is ringed, disabled, and nothing says so. */
  unsaid?: boolean;
  evidence: readonly string[];
  /** Milliseconds. */
  took: number;
}

/**
 * Carries out cases on the loaded page. Cases that mislead everybody come back without outcomes.
 * @throws {Error} when the page is not afterwards what it was before
 */
export function run(cases: readonly Case[], names: readonly LocatorName[]): Result[] {
  const { undo } = current();
  const before = document.documentElement.cloneNode(true);
  const results = cases.map((one) => {
    try {
      return carryOut(one, names);
    } finally {
      undo.undo();
    }
  });
  if (!document.documentElement.isEqualNode(before)) throw new Error('a case left something behind');
  return results;
}

function carryOut(one: Case, names: readonly LocatorName[]): Result {
  const random = randomFrom(seedOf(one.seed, one.number) ^ 0x5bd1e995);
  const subject = current().subject(one.target, random);
  const asked = names.map((name) => [name, LOCATORS[name](subject)] as const);
  const address = subject.elements[0]?.getAttribute('href') ?? subject.target.structure?.hrefEnds;
  const done = makeChanges(one, subject, random);
  subject.elements = subject.none ? [] : subject.elements.filter((element) => element.isConnected);
  subject.alike = address ? alikeOf(subject, address) : [];
  const kinds = [...(one.classes === 'as captured' ? [] : [`classes ${one.classes}`]), ...done.map(({ kind }) => kind)];
  const result: Result = {
    ...one,
    kinds,
    notes: done.map(({ note }) => note),
    none: subject.none,
    isText: subject.target.roles.includes('text'),
    counts: !subject.none && !subject.unsure && tellsEnough(subject),
    outcomes: {},
    evidence: [],
    took: 0,
  };
  return misleadsEverybody(subject) ? result : answered(subject, asked, result);
}

/** What the page still has that leads to the same address, where it is the same page and can be seen. */
function alikeOf({ document, none }: Subject, address: string): Element[] {
  const cannot = none !== undefined && !['removed', 'replaced', 'hidden'].includes(none);
  return cannot ? [] : [...document.querySelectorAll(`a[href="${address}"]`)].filter(isDrawn);
}

function answered(subject: Subject, asked: readonly (readonly [LocatorName, () => Answer])[], result: Result): Result {
  for (const [name, answerOf] of asked) {
    const start = performance.now();
    const answer = answerOf();
    result.outcomes[name] = judge(subject, answer);
    if (name === 'ours') Object.assign(result, { took: performance.now() - start }, sayingOf(subject, answer));
  }
  return result;
}

function sayingOf(subject: Subject, { element, words, evidence = [], ...answer }: Answer): Partial<Result> {
  const unsaid = subject.disabled && element && subject.elements.includes(element) && !answer.disabled;
  return { ringed: element && shapeOf(element), words, evidence, ...(unsaid ? { unsaid } : {}) };
}

/** An element as a replay shows it. */
const shapeOf = (element: Element): string => (element.cloneNode(false) as Element).outerHTML.slice(0, 160);

/** Draws the changes, makes them in the order of their phases, and says which took place. */
function makeChanges(one: Case, subject: Subject, random: Random): { kind: string; note: string }[] {
  const wanted = one.changes - (one.classes === 'as captured' ? 0 : 1);
  // In half of the cases the control stays where it can be got at, for there is more to be told right of those.
  const stays = random.below(2) === 0;
  const drawn = draw(
    random.shuffle(CHANGES).filter(({ phase }) => !(stays && phase === 4)),
    subject,
  );
  const done: { kind: string; note: string }[] = [];
  for (const group of [drawn.slice(0, wanted), ...drawn.slice(wanted).map((change) => [change])]) {
    if (done.length > 0 || wanted === 0) break;
    for (const change of [...group].sort((a, b) => a.phase - b.phase)) {
      const note = change.make(subject);
      if (note !== undefined) done.push({ kind: change.kind, note });
    }
  }
  return done;
}

/** Changes that suit the control, of each group one. */
function draw(changes: readonly Change[], subject: Subject): Change[] {
  const groups = new Set<string>();
  return changes.filter(({ group, suits }) => {
    if ((group && groups.has(group)) || !suits(subject)) return false;
    if (group) groups.add(group);
    return true;
  });
}
