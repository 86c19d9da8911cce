import { expect, it } from 'vitest';
import { breathe } from '../platform/breathe.ts';
import { EMPTY_BOARD } from '../training/board.ts';
import { viewOf } from '../training/board-view.ts';
import { guide, NOW, newSession, subtle } from '../training/fixtures/links.ts';
import { ACTIONS, newSender, posted } from '../training/fixtures/people.ts';
import { planOf } from '../training/plan-of.ts';
import { openLive } from './live.ts';
import { wait } from './wait.ts';

const PEOPLE = 300;
const trainer = await newSession();
const newest = await Promise.all(
  Array.from({ length: PEOPLE }, async (_, nth) =>
    posted({ seq: ACTIONS.length, name: `Person ${nth}` }, await newSender(trainer)),
  ),
);

/** A relay's buffer: everybody's messages of a whole guide. All but the newest are nothing but an outside: nobody is to open them. */
function* buffer() {
  yield { event: 'hello', data: `e1 ${NOW}`, id: '' };
  for (let seq = 1; seq <= ACTIONS.length; seq++)
    for (const [nth, wire] of newest.entries()) {
      const one = seq === ACTIONS.length ? wire : wire.split('.').with(4, String(seq)).join('.');
      yield { event: 'message', data: `${NOW} ${one}`, id: `${seq}:${nth}` };
    }
}

it('a board that comes late is whole soon, and leaves the page alive meanwhile', async () => {
  const over = new AbortController();
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const begun = performance.now();
  const live = openLive(
    trainer,
    { board: EMPTY_BOARD, hearing: 'token' },
    {
      hear: async (_address, _from, signal, take) => {
        await wait(0);
        const piece = [];
        for (const one of buffer()) {
          piece.push(one);
          // As much as a stream gives at once.
          if (piece.length === 30) await take(piece.splice(0));
        }
        await take(piece);
        await wait(Number.POSITIVE_INFINITY, signal);
        return 'none';
      },
      breathe,
      wait,
      subtle,
      now: () => Date.now(),
      chance: () => 0,
    },
    over.signal,
    () => viewOf(live.board, { plan: planOf(guide), begun: NOW, now: NOW }),
  );
  let first = 0;
  while (live.board.states.size < PEOPLE) {
    if (live.board.states.size > 0) first ||= performance.now() - begun;
    await wait(5);
  }
  clearInterval(beat);
  over.abort();
  const [whole, all] = [performance.now() - begun, PEOPLE * ACTIONS.length];
  console.log(
    `${all} messages of ${PEOPLE} people: first rows after ${(first || whole).toFixed(0)} ms, all after ${whole.toFixed(0)} ms, longest pause ${longest.toFixed(0)} ms`,
  );
  // What it opened before the whole buffer was there is worth nothing in this test; most of it was never opened.
  expect(live.refused['bad-signature'] ?? 0).toBeLessThan(all / 4);
  expect([...live.board.states.values()].every(({ seq }) => seq === ACTIONS.length)).toBe(true);
});
