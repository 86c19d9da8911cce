import { describe, expect, it } from 'vitest';
import type { Action, Guide, Item, Task } from '../guide/model.ts';
import type { Outcome, RunState } from '../progress/fold.ts';
import { stepBack } from './back.ts';

const action = (id: string): Item => ({ kind: 'action', action: { id } as Action });
const TASK = { id: 't', steps: [{ items: ['a', 'b', 'c', 'd'].map(action) }] } as unknown as Task;
const GUIDE = { tasks: [TASK] } as unknown as Guide;

const CONFIRMED: Outcome = { as: 'done', grade: 'confirmed', at: 1 };
const SEEN: Outcome = { as: 'done', grade: 'seen', at: 1 };
const TOLD: Outcome = { as: 'done', grade: 'told', at: 1 };
const SKIPPED: Outcome = { as: 'skipped', reason: '', at: 1 };
const PASSED: Outcome = { as: 'passed', at: 1 };

const state = (outcomes: Record<string, Outcome>): RunState => ({ outcomes, choices: {} });
const never = () => false;

describe('back', () => {
  it.each<[string, Record<string, Outcome>, string[]]>([
    ['nothing was done yet', {}, []],
    ['what was seen last', { a: CONFIRMED, b: SEEN }, ['b']],
    ['what the person told', { a: CONFIRMED, b: TOLD }, ['b']],
    ['what they skipped', { a: SKIPPED }, ['a']],
    ['not what the console confirmed', { a: SEEN, b: CONFIRMED }, []],
    ['over what the console had no need of', { a: SEEN, b: PASSED, c: PASSED }, ['a']],
    ['the last of a finished guide', { a: CONFIRMED, b: CONFIRMED, c: CONFIRMED, d: TOLD }, ['d']],
  ])('%s', (_what, outcomes, opened) => {
    const bodies = stepBack(GUIDE, state(outcomes), never);
    expect(bodies.flatMap((body) => ('actions' in body ? body.actions : []))).toEqual(opened);
  });

  it('not to what the page would close again at once', () => {
    const asked: string[] = [];
    const closes = (after: RunState, id: string) => asked.push(`${id} ${id in after.outcomes}`) > 0;
    expect(stepBack(GUIDE, state({ a: SEEN }), closes)).toEqual([]);
    expect(asked).toEqual(['a false']);
  });
});
