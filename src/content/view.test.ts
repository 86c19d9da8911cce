import { describe, expect, it } from 'vitest';
import type { EventBody } from '../progress/event.ts';
import { guide, plus } from '../progress/fixtures/sights.ts';
import { EMPTY } from '../progress/fold.ts';
import type { Drawing } from './checklist.ts';
import { viewOf } from './view.ts';

/** A run in which some things happened, as it is drawn where nothing is found on the page. */
function drawn(bodies: readonly EventBody[], name?: string) {
  const state = bodies.reduce((one, body) => plus(one, body), EMPTY);
  const focus = { finding: { is: 'looking' as const } };
  const drawing = { run: { guide }, state, focus, others: () => [] } as unknown as Drawing;
  return viewOf(drawing, { account: () => name });
}
const markOf = (bodies: readonly EventBody[], action: string) =>
  drawn(bodies)
    .tasks.flatMap(({ steps }) => steps)
    .flatMap(({ actions, mark }) => actions.flatMap((one) => (one.id === action ? [[one.mark, mark]] : [])))[0];

const done: EventBody = { type: 'done', action: 'root.open', grade: 'told' };
const report = { actions: ['root.open'], by: 'credential-report', reportAt: 5 } as const;

describe('the checklist', () => {
  it.each([
    ['what was told', [done], 'told'],
    ['what the account verifies', [done, { type: 'verified', ...report }], 'verified'],
    ['what the account contradicts', [done, { type: 'contradicted', ...report }], 'contradicted'],
  ] as [string, EventBody[], string][])('marks %s, and its step likewise', (_what, bodies, mark) => {
    expect(markOf(bodies, 'root.open')).toEqual([mark, mark]);
  });

  it('names the account beside the guide where there is more than one', () => {
    expect(drawn([]).guideTitle).toBe('Secure a new AWS account');
    expect(drawn([], 'Web shop').guideTitle).toBe('Secure a new AWS account · Web shop');
  });
});
