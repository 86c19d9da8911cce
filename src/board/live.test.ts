import { describe, expect, it, vi } from 'vitest';
import type { Answered } from '../platform/answers.ts';
import { EMPTY_BOARD } from '../training/board.ts';
import type { StreamEvent } from '../training/event-stream.ts';
import { NOW, newSession, random, subtle } from '../training/fixtures/links.ts';
import { newSender, posted } from '../training/fixtures/people.ts';
import { sealTrainer } from '../training/trainer-wire.ts';
import { type Live, type LiveEdge, openLive } from './live.ts';

const [trainer, other] = [await newSession(), await newSession('Other class')];
const [ada, bob] = [await newSender(trainer), await newSender(trainer)];
const state = (seq: number, by = ada) => posted({ seq, name: by === ada ? 'Ada' : 'Bob' }, by);
const forged = async (seq: number) => (await state(1)).split('.').with(4, String(seq)).join('.');

const hello = (epoch = 'e1', at = NOW): StreamEvent => ({ event: 'hello', data: `${epoch} ${at}`, id: '' });
const event = (wire: string, id = '', at = NOW): StreamEvent => ({ event: 'message', data: `${at} ${wire}`, id });

/** A relay that says what it is told, one stream after the other, and notes from where it was asked. */
function relay(...streams: { says: StreamEvent[]; ends: Answered }[]) {
  const asked: string[] = [];
  const over = new AbortController();
  const hear: LiveEdge['hear'] = async (_address, from, _signal, take) => {
    asked.push(from);
    const stream = streams.shift();
    if (!stream) return new Promise(() => undefined);
    await take(stream.says);
    // The opening of what was said has its time before the stream ends.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return stream.ends;
  };
  let [opened, openedAt, time] = [0, 0, NOW];
  const counting = new Proxy(subtle, {
    get:
      (real, name) =>
      (...all: unknown[]) => {
        if (name === 'decrypt') opened += 1;
        openedAt ||= time;
        return (Reflect.get(real, name) as (...all: unknown[]) => unknown).apply(real, all);
      },
  });
  const edge: LiveEdge = {
    hear,
    breathe: () => undefined,
    wait: (ms, signal) => {
      if (!Number.isFinite(ms)) return until(signal);
      return new Promise((go) =>
        setTimeout(() => {
          time += ms;
          go();
        }, 1),
      );
    },
    subtle: counting,
    now: () => time,
    chance: () => 0,
  };
  return { edge, asked, over, opened: () => opened, openedAt: () => openedAt };
}
const until = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Opens a board on a relay whose clock goes on by what is waited for, and gives it once it is as wanted. */
async function when(
  { edge, over }: ReturnType<typeof relay>,
  is: (live: Live) => boolean,
  hearing: string | undefined = 'token',
): Promise<Live> {
  const live = openLive(trainer, { board: EMPTY_BOARD, hearing }, edge, over.signal, () => undefined);
  await vi.waitFor(() => expect(is(live)).toBe(true), { timeout: 5000, interval: 2 });
  return live;
}
const names = ({ board }: Live) =>
  [...board.states.values()]
    .map(({ name, seq }) => `${name} ${seq}`)
    .sort()
    .join();

describe('a board that hears', () => {
  it('is greeted once by each stream', async () => {
    const says = [hello('e1', NOW + 1000), hello('e2', NOW + 60_000), event(await state(1))];
    const from = relay({ says, ends: 'none' });
    const live = await when(from, (one) => names(one) === 'Ada 1');
    expect([live.hearing?.epoch, live.ahead]).toEqual(['e1', 1000]);
    from.over.abort();
  });

  it('opens the newest of everybody and nothing else', async () => {
    const says = [hello(), ...(await Promise.all([1, 2, 3].map((seq) => state(seq)))).map((one) => event(one))];
    const from = relay({ says: [...says, event(await state(7, bob))], ends: { status: 503 } });
    const live = await when(from, (one) => one.board.states.size === 2);
    expect(names(live)).toBe('Ada 3,Bob 7');
    expect(from.opened()).toBe(2);
    expect(live.refused).toEqual({});
    from.over.abort();
  });

  it.each([
    ['newest', 'at once', [0, 0]],
    ['message', 'when a burst is over', [60, 300]],
  ] as const)('opens what comes as `%s` %s', async (kind, _, [least, most]) => {
    const newest = await state(3);
    const says = [hello(), { ...event(newest), event: kind }, event(await state(2), '1'), event(newest, '2')];
    const from = relay({ says, ends: 'none' });
    await when(from, (one) => names(one) === 'Ada 3');
    const took = from.openedAt() - NOW;
    expect([took >= least && took <= most, from.opened()]).toEqual([true, 1]);
    from.over.abort();
  });

  it('counts what it refuses by the reason, and takes the real one below it', async () => {
    const says = [hello(), event(await state(2)), event(await forged(9)), event('x'), event('wm9.s')];
    says.push(event(await posted({}, await newSender(other))), event(await state(1)));
    const live = await when(relay({ says, ends: 'none' }), ({ board }) => board.states.size === 1);
    expect(names(live)).toBe('Ada 2');
    expect(live.refused).toEqual({ 'bad-signature': 1, 'not-ours': 1, newer: 1, 'other-session': 1 });
  });

  it('goes on where it was, and in every second attempt from the oldest', async () => {
    const first = { says: [hello(), event(await state(1), '5')], ends: 'none' as const };
    const from = relay(
      first,
      { says: [], ends: 'none' },
      { says: [], ends: 'none' },
      { says: [hello()], ends: 'none' },
    );
    await when(from, () => from.asked.length > 4);
    expect(from.asked.slice(0, 5)).toEqual(['', '5', 'all', '5', '5']);
    from.over.abort();
  });

  it('hears all again where the relay has lost its memory', async () => {
    const first = { says: [hello(), event(await state(1), '5')], ends: 'none' as const };
    const other = { says: [hello('e2'), event(await state(9), '2')], ends: 'none' as const };
    const whole = { says: [hello('e2'), event(await state(3), '1')], ends: 'none' as const };
    const from = relay(first, other, whole);
    const live = await when(from, () => from.asked.length > 3);
    expect(from.asked.slice(0, 4)).toEqual(['', '5', 'all', '1']);
    expect(names(live)).toBe('Ada 3');
    from.over.abort();
  });

  it('knows by the relay’s clock when it heard, and says since when it hears nothing', async () => {
    const from = relay({ says: [hello('e1', NOW + 60_000), event(await state(1), '', NOW - 5000)], ends: 'none' });
    const live = await when(from, (one) => one.board.seen.size === 1 && Number(one.hearing?.deafSince) >= NOW);
    expect([...live.board.seen.values()].map(({ heardAt }) => heardAt)).toEqual([NOW - 5000]);
    expect(live.ahead).toBe(60_000);
  });

  it('believes no relay a time that no date has: nothing could be drawn with it', async () => {
    const from = relay({ says: [hello('e1', 9e15), event(await state(1), '', 9e15)], ends: 'none' });
    const live = await when(from, (one) => one.board.seen.size === 1);
    expect(live.ahead).toBe(0);
    expect([...live.board.seen.values()].map(({ heardAt }) => heardAt < NOW + 60_000)).toEqual([true]);
    from.over.abort();
  });

  it.each<[string, Answered, string]>([
    ['a wrong token', { status: 403 }, 'not-allowed'],
    ['a session that is over', { status: 410 }, 'over'],
    ['a page of somebody else', { status: 200 }, 'wrong-address'],
  ])('asks no more after %s, until somebody presses', async (_, ends, why) => {
    const from = relay({ says: [], ends }, { says: [hello()], ends: 'none' });
    const live = await when(from, ({ hearing }) => hearing?.stopped !== undefined);
    expect([live.hearing?.stopped, from.asked.length]).toEqual([why, 1]);
    live.again();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(from.asked.length).toBe(2);
    expect(live.hearing?.stopped).toBeUndefined();
    from.over.abort();
  });

  it('hears the trainer’s own words as well, and nobody’s who pretends', async () => {
    const say = (by: typeof trainer, seq: number) =>
      sealTrainer({ seq, at: NOW, says: { type: 'notice', text: 'Break' } }, by, subtle, random(12));
    const [real, pretended] = [await say(trainer, 1), await say({ ...trainer, sign: ada.own }, 2)];
    const says = [hello(), event(pretended ?? ''), event(real ?? '')];
    const live = await when(relay({ says, ends: 'none' }), ({ board }) => board.said.size === 1);
    expect(live.refused).toEqual({ 'not-the-trainer': 1 });
  });

  it('asks no relay where there is none, and takes what it is given', async () => {
    const from = relay();
    const live = openLive(trainer, { board: EMPTY_BOARD }, from.edge, from.over.signal, () => undefined);
    live.take([{ message: { kind: 'beat', participant: 'a', seq: 1, at: NOW }, heardAt: NOW }]);
    expect([from.asked, live.hearing, live.board.seen.size]).toEqual([[], undefined, 1]);
  });
});
