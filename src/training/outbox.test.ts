import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answered,
  awake,
  begin,
  changed,
  end,
  heardEpoch,
  leave,
  NEW_OUTBOX,
  next,
  type Outbox,
} from './outbox.ts';
import { delayAfter, GAP, IN_FLIGHT_FOR, LEAVING_FOR } from './pace.ts';

const T = 1_000_000;
const ENDS = T + 3_600_000;
const OK: Answer = { status: 204, epoch: 'e1' };
const todo = (box: Outbox, now = T) => {
  const it = next(box, now, ENDS);
  return it.do === 'wait' ? `wait ${it.until - now}` : it.do === 'stop' ? `stop ${it.why}` : it.do;
};
const flying = begin(NEW_OUTBOX, T);
const idle = answered(flying, 1, OK, T + 100, 0.5);
const failed = answered(flying, 1, 'none', T + 100, 1);

/** Refused with 403 at those seconds. */
const refusedAt = (...seconds: number[]): Outbox =>
  seconds.reduce((box, at) => {
    const now = T + at * 1000;
    const posted = begin(box, now);
    return answered(posted, posted.seq, { status: 403 }, now, 0);
  }, NEW_OUTBOX);

describe('the outbox says what to do next', () => {
  it.each<[string, Outbox, number, string]>([
    ['just joined', NEW_OUTBOX, T, 'post'],
    ['a post is on its way', flying, T, `wait ${IN_FLIGHT_FOR}`],
    ['something new waits meanwhile', changed(flying), T + 5000, `wait ${IN_FLIGHT_FOR - 5000}`],
    ['its answer never came', flying, T + IN_FLIGHT_FOR, 'post'],
    ['all is posted', idle, T + 9000, 'rest'],
    ['something happened right after a post', changed(idle), T + 1000, `wait ${GAP - 1000}`],
    ['something happened later', changed(idle), T + GAP, 'post'],
    ['a hand is raised right after a post', changed(idle, { urgent: true }), T + 200, 'post'],
    ['no network', failed, T + 100, 'wait 2000'],
    ['no network, and a hand is raised', changed(failed, { urgent: true }), T + 100, 'wait 2000'],
    ['the network is back', awake(failed), T + 100 + GAP, 'post'],
    ['the relay asks for patience', answered(flying, 1, { status: 429, retryAfter: 30_000 }, T, 0), T, 'wait 31000'],
    ['the relay is down for a moment', answered(flying, 1, { status: 503 }, T, 0), T, 'wait 1000'],
    ['a captive portal answers', answered(flying, 1, { status: 302 }, T, 0), T, 'wait 1000'],
    ['the link is not taken', refusedAt(0), T, 'wait 1000'],
    ['the link is not taken for long', refusedAt(0, 60, 120), T, 'stop refused'],
    ['the link is not taken for a moment', refusedAt(0, 60, 119), T + 119_000, 'wait 4000'],
    ['the link is not taken after a long sleep', refusedAt(0, 3000), T + 3_000_000, 'wait 2000'],
    ['the session is over', answered(flying, 1, { status: 410 }, T, 0), T, 'stop expired'],
    ['the message is too large', answered(flying, 1, { status: 413 }, T, 0), T, 'stop too-large'],
    ['the end has come', NEW_OUTBOX, ENDS, 'stop expired'],
    ['the trainer ended it', end(changed(idle)), T, 'stop ended'],
    ['leaving', leave(idle, T + 500), T + 500, 'post'],
    ['leaving without a network', answered(begin(leave(idle, T), T), 2, 'none', T, 0), T + 50, 'wait 950'],
    ['leaving, for long', leave(failed, T), T + LEAVING_FOR, 'stop left'],
    ['left', answered(begin(leave(idle, T), T), 2, OK, T, 0), T, 'stop left'],
    ['the relay lost its memory', heardEpoch(idle, 'e2'), T + GAP, 'post'],
    ['the relay has the memory it had', heardEpoch(idle, 'e1'), T + GAP, 'rest'],
  ])('%s', (_, box, now, expected) => expect(todo(box, now)).toBe(expected));

  // Whoever's clock was ahead and has been put right does not wait until it is there again.
  it.each<[string, Outbox, string]>([
    ['something happened', changed(idle), 'post'],
    ['a post is on its way', flying, 'post'],
    ['nothing got through', failed, 'post'],
    ['leaving', leave(idle, T), 'post'],
  ])('where the clock was set back: %s', (_, box, expected) => expect(todo(box, T - 600_000)).toBe(expected));

  it('waits as long as a relay asks for, at the most', () => {
    const asked = answered(flying, 1, { status: 503, retryAfter: 1e9 }, T, 1);
    expect(todo(asked, T)).toBe('wait 602000');
  });

  it('is not said to be left by a post that was on its way before', () => {
    const later = leave(begin(changed(idle), T), T);
    expect(todo(answered(later, 2, OK, T, 0), T)).toBe('post');
  });

  it('knows since when nothing gets through', () => {
    expect(failed.notConnectedSince).toBe(T + 100);
    const again = answered(begin(failed, T + 5000), 2, { status: 502 }, T + 6000, 0);
    expect(again).toMatchObject({ notConnectedSince: T + 100, failures: 2 });
    expect(answered(begin(again, T + 9000), 3, OK, T + 9100, 0)).toMatchObject({ failures: 0, lastTaken: T + 9100 });
    expect(answered(begin(again, T + 9000), 3, OK, T + 9100, 0).notConnectedSince).toBeUndefined();
  });

  it('begins anew with counting refusals when a post is taken', () => {
    const box = begin(refusedAt(0, 60), T + 100_000);
    const taken = answered(box, box.seq, OK, T + 100_000, 0);
    const again = answered(begin(taken, T + 130_000), box.seq + 1, { status: 403 }, T + 130_000, 0);
    expect([again.stopped, again.refused]).toEqual([undefined, { since: T + 130_000, times: 1 }]);
  });

  it('takes no answer to another post than the one on its way', () => {
    expect(answered(begin(failed, T), 1, OK, T, 0)).toEqual(begin(failed, T));
    expect(answered(idle, 1, { status: 403 }, T, 0)).toEqual(idle);
  });
});

it('waits longer each time, within bounds', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((one) => delayAfter(one, 1))).toEqual([
    2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000,
  ]);
  expect(delayAfter(6, 0)).toBe(30_000);
  expect(delayAfter(1, 0, 1e12)).toBe(601_000);
  expect(delayAfter(1, 0, -5)).toBe(1000);
});

type Happening =
  | { is: 'change' | 'hand' | 'die' | 'wake' | 'epoch' }
  | { is: 'tick'; by: number }
  | { is: 'answer'; answer: Answer };

/** A relay and a worker that are hurt in any way; what the relay holds at last is compared with what was last said. */
describe('whatever happens', () => {
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.constantFrom('change', 'hand', 'die', 'wake', 'epoch').map((is) => ({ is }) as Happening),
    fc.nat(90_000).map((by): Happening => ({ is: 'tick', by })),
    fc
      .constantFrom<Answer>('none', OK, { status: 503 }, { status: 429, retryAfter: 5000 }, { status: 404 })
      .map((answer): Happening => ({ is: 'answer', answer })),
  );

  it('the newest state gets there once the network does, and numbers only grow', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const world = { box: NEW_OUTBOX, now: T, state: 0, relay: -1, epoch: 0, carried: 0, seqs: [] as number[] };
        const step = (answer: Answer) => {
          const it = next(world.box, world.now, Number.POSITIVE_INFINITY);
          if (it.do === 'post') {
            world.box = begin(world.box, world.now);
            world.seqs.push(world.box.seq);
            world.carried = world.state;
          }
          if (!world.box.inFlight || it.do === 'rest') return it;
          const ok = answer !== 'none' && answer.status === 204;
          if (ok) world.relay = world.carried;
          const told: Answer = ok ? { status: 204, epoch: `e${world.epoch}` } : answer;
          world.box = answered(world.box, world.box.seq, told, world.now, 0.5);
          return it;
        };
        for (const one of happenings) {
          if (one.is === 'change' || one.is === 'hand') {
            world.state++;
            world.box = changed(world.box, { urgent: one.is === 'hand' });
          } else if (one.is === 'tick') world.now += one.by;
          else if (one.is === 'wake') world.box = awake(world.box);
          else if (one.is === 'answer') step(one.answer);
          else if (one.is === 'epoch') {
            world.relay = -1;
            world.epoch++;
          } else if (next(world.box, world.now, Number.POSITIVE_INFINITY).do === 'post') {
            // The worker dies with a post on its way.
            world.box = JSON.parse(JSON.stringify(begin(world.box, world.now)));
            world.seqs.push(world.box.seq);
            world.carried = world.state;
          }
        }
        world.box = heardEpoch(world.box, `e${world.epoch}`);
        for (let at = 0; at < 12; at++) {
          world.now += 120_000;
          step(OK);
        }
        expect(world.relay).toBe(world.state);
        expect(next(world.box, world.now, Number.POSITIVE_INFINITY).do).toBe('rest');
        expect(world.seqs).toEqual([...new Set(world.seqs)].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
