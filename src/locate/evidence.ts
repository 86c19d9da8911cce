import type { Target } from '../console/target.ts';
import type { CandidateFacts, Veto } from './facts.ts';

/** One piece of evidence, for the developer view and reports: a fixed vocabulary, no text of the page in it. */
export type Evidence =
  | 'page-differs'
  | 'no-candidate'
  | 'name-known'
  | 'name-guessed'
  | 'name-near'
  | 'name-differs'
  | 'scope'
  | 'scope-differs'
  | Asked
  | `${Asked}-differs`
  | 'number'
  | 'icon'
  | 'success'
  | 'alike'
  | 'unlike'
  | Veto
  | 'dangerous'
  | 'only-one'
  | 'twin'
  | 'told-apart';

/** What a target may ask for, and a candidate may agree with or contradict. */
export type Asked = 'order' | 'primary' | 'id' | 'href' | 'component' | 'attributes' | 'analytics' | 'neighbours';

/** From this share of its neighbours on they agree: most of them are there. */
const MOST = 0.5;

/**
 * Whether a candidate agrees with what was asked for (true), contradicts it (false), or says nothing of it. Of
 * neighbours none at all contradicts; some, but not most, say nothing.
 */
export function answerOf(facts: CandidateFacts, asked: Asked): boolean | undefined {
  if (asked !== 'neighbours') return facts[asked];
  if (facts.neighbours === undefined) return undefined;
  if (facts.neighbours >= MOST) return true;
  return facts.neighbours === 0 ? false : undefined;
}

/** What speaks for and against one candidate. */
export function evidenceOf(target: Target, facts: CandidateFacts): Evidence[] {
  return [
    ...(Object.keys(target.names).length > 0 ? [NAME[facts.match]] : []),
    ...answer(facts.inScope, 'scope'),
    ...ASKED.flatMap((asked) => answer(answerOf(facts, asked), asked)),
    ...(facts.number ? (['number'] as const) : []),
    ...(facts.icon ? (['icon'] as const) : []),
    ...(facts.success ? (['success'] as const) : []),
    ...(facts.veto ? [facts.veto] : []),
    ...(target.dangerous && facts.match === 'near' ? (['dangerous'] as const) : []),
  ];
}

const NAME = { known: 'name-known', guess: 'name-guessed', near: 'name-near', none: 'name-differs' } as const;

const ASKED = ['order', 'primary', 'id', 'href', 'component', 'attributes', 'analytics', 'neighbours'] as const;

function answer<T extends Asked | 'scope'>(holds: boolean | undefined, what: T): (T | `${T}-differs`)[] {
  return holds === undefined ? [] : [holds ? what : `${what}-differs`];
}
