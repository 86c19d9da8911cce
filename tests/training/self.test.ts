import { expect, it } from 'vitest';
import { newSession } from '../../src/training/fixtures/links.ts';
import { answered, begin, changed, leave, next } from '../../src/training/outbox.ts';
import { LEAVING_FOR } from '../../src/training/pace.ts';
import { finalOf, newSelf, type Self } from './self.ts';

const { link } = await newSession();
const ada = await newSelf(link, 'Ada');
const T = ada.membership.joined;
const TAKEN = { status: 204, epoch: 'e1' };
/** Ada, with a hand raised, once her outbox has become what it becomes. */
const after = (outbox: Self['membership']['outbox']) =>
  finalOf({ ...ada, membership: { ...ada.membership, outbox, hand: { reason: 'device', since: T } } }, []);
const joined = answered(begin(ada.membership.outbox, T), 1, TAKEN, T, 0);

it.each([
  ['who is there', joined, { hand: true, left: false }],
  ['who is there and has more to say', changed(joined), { hand: true, left: false }],
  [
    'who left, and the relay took that',
    answered(begin(leave(joined, T), T), 2, TAKEN, T, 0),
    { hand: false, left: true },
  ],
  // What their own log says does not depend on what the relay has heard: otherwise no such loss would ever be seen.
  ['who left, and nobody heard of it', begin(leave(joined, T), T), { hand: false, left: true }],
])('%s', (_, outbox, expected) => expect(after(outbox)).toMatchObject(expected));

it('is in the own log also once it is not tried any more', () => {
  const gone = leave(joined, T);
  expect(next(gone, T + LEAVING_FOR, Number.POSITIVE_INFINITY)).toEqual({ do: 'stop', why: 'left' });
  expect(after(gone).left).toBe(true);
});
