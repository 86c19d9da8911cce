import { describe, expect, it, vi } from 'vitest';
import { EMPTY_BOARD } from '../training/board.ts';
import type { StreamEvent } from '../training/event-stream.ts';
import { beats, boardOf, says } from '../training/fixtures/classes.ts';
import { NOW, newSession, subtle } from '../training/fixtures/links.ts';
import { newSender, posted } from '../training/fixtures/people.ts';
import { sealBeat } from '../training/participant-wire.ts';
import { type Live, type LiveEdge, openLive } from './live.ts';
import { LACKING_FOR, newMissed, ONCE_IN } from './missed.ts';

const whole = boardOf(says(1, { seq: 4 }), beats(1, NOW, 4));
const lacking = boardOf(says(1, { seq: 4 }), beats(1, NOW, 5));

describe('what a relay took and the board has not', () => {
  it('is missed once it has not come for a while', () => {
    const missed = newMissed();
    expect(missed.isDue(lacking, NOW)).toBe(false);
    expect(missed.isDue(lacking, NOW + LACKING_FOR - 1)).toBe(false);
    expect(missed.isDue(lacking, NOW + LACKING_FOR)).toBe(true);
  });

  it('may be all there is of somebody', () => {
    const missed = newMissed();
    expect(missed.isDue(boardOf(beats(1, NOW, 1)), NOW)).toBe(false);
    expect(missed.isDue(boardOf(beats(1, NOW, 1)), NOW + LACKING_FOR)).toBe(true);
  });

  it('is not missed where it comes, nor where something newer does', () => {
    const missed = newMissed();
    const later = boardOf(says(1, { seq: 7 }), beats(1, NOW, 8));
    for (const board of [whole, lacking, whole, later]) expect(missed.isDue(board, NOW)).toBe(false);
    expect(missed.isDue(whole, NOW + LACKING_FOR)).toBe(false);
    expect(missed.isDue(later, NOW + LACKING_FOR)).toBe(false);
    expect(missed.isDue(later, NOW + 2 * LACKING_FOR)).toBe(true);
  });

  it('is asked for three times, seldom, and then never again: whoever makes numbers up keeps no board busy', () => {
    const missed = newMissed();
    const due: number[] = [];
    for (let at = 0; at < 20 * ONCE_IN; at += 1000) {
      if (!missed.isDue(lacking, NOW + at)) continue;
      due.push(at);
      // All of the buffer comes once more.
      missed.heard(3_600_000, NOW + at + 500);
    }
    expect(due).toEqual([LACKING_FOR, LACKING_FOR + ONCE_IN, LACKING_FOR + 2 * ONCE_IN]);
    const others = [2, 3].map((nth) => boardOf(says(1, { seq: 4 }), beats(1, NOW, 5), beats(nth, NOW, 1)));
    const start = NOW + 20 * ONCE_IN;
    expect(others.map((board, at) => missed.isDue(board, start + at))).toEqual([false, false]);
    expect(missed.isDue(others[1] ?? whole, start + 1 + LACKING_FOR)).toBe(true);
  });

  it('is not missed while a buffer is still being heard: it may be further on in it', () => {
    const missed = newMissed();
    for (let at = 0; at <= 4 * LACKING_FOR; at += 1000) {
      missed.heard(3_600_000 - at, NOW + at);
      expect(missed.isDue(lacking, NOW + at)).toBe(false);
    }
    const end = NOW + 4 * LACKING_FOR;
    missed.heard(200, end);
    const due = [1000, LACKING_FOR, 2 * LACKING_FOR].map((after) => missed.isDue(lacking, end + after));
    expect(due).toEqual([false, false, true]);
  });

  it('counts also when the clock was set back', () => {
    const missed = newMissed();
    missed.isDue(lacking, NOW);
    missed.isDue(lacking, NOW - 10 * ONCE_IN);
    expect(missed.isDue(lacking, NOW - 10 * ONCE_IN + LACKING_FOR)).toBe(true);
  });
});

it('has a board let go of its stream, and hear all from the oldest on', async () => {
  const trainer = await newSession();
  const ada = await newSender(trainer);
  const event = (wire: string, id: string): StreamEvent => ({ event: 'message', data: `${NOW} ${wire}`, id });
  const hello: StreamEvent = { event: 'hello', data: `e1 ${NOW}`, id: '' };
  const [first, last] = [await posted({ seq: 1 }, ada), await posted({ seq: 2, name: 'Ada at last' }, ada)];
  const over = new AbortController();
  const asked: string[] = [];
  const waits: number[] = [];
  let time = NOW;
  // The state and the beat are on the board.
  const opened = () =>
    vi.waitFor(
      () => {
        expect(live.board.states.size).toBe(1);
        expect([...live.board.seen.values()].map(({ seq }) => seq)).toEqual([2]);
      },
      { timeout: 5000, interval: 5 },
    );
  const hear: LiveEdge['hear'] = async (_address, from, signal, take) => {
    asked.push(from);
    if (asked.length > 2) return new Promise(() => undefined);
    // The node's own copy lacks the second; the relay has it.
    const beat = event(await sealBeat({ seq: 2, at: NOW }, ada), '7');
    await take([hello, event(first, '5'), ...(asked.length > 1 ? [event(last, '6')] : []), beat]);
    await opened();
    await take([]);
    time += LACKING_FOR;
    await take([]);
    return signal.aborted ? 'none' : new Promise(() => undefined);
  };
  const wait: LiveEdge['wait'] = async (ms) => {
    waits.push(ms);
    time += Number.isFinite(ms) ? ms : 0;
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const edge: LiveEdge = { hear, wait, breathe: () => undefined, subtle, now: () => time, chance: () => 0 };
  const live: Live = openLive(trainer, { board: EMPTY_BOARD, hearing: 'token' }, edge, over.signal, () => undefined);
  const names = () => [...live.board.states.values()].map(({ name }) => name);
  await vi.waitFor(() => expect(names()).toEqual(['Ada at last']), { timeout: 5000, interval: 5 });
  expect(asked).toEqual(['', 'all']);
  expect([live.hearing?.failures, live.hearing?.deafSince]).toEqual([0, undefined]);
  // A node of nginx forgets its own copy a second after nobody hears it.
  expect(waits).toContain(2000);
  over.abort();
});
