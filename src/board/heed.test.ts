import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardSession } from '../platform/session-store.ts';
import { EMPTY_BOARD } from '../training/board.ts';
import type { StreamEvent } from '../training/event-stream.ts';
import { guide, NOW, newSession } from '../training/fixtures/links.ts';
import { newSender, posted } from '../training/fixtures/people.ts';
import { planOf } from '../training/plan-of.ts';
import { policyFrom } from '../ui/policy.ts';
import { setTexts } from '../ui/texts.ts';
import { headsOf } from './columns.ts';
import { onPaper } from './fixtures/paper.ts';

interface Stream {
  signal: AbortSignal;
  take(events: StreamEvent[]): Promise<void>;
}
const set = vi.hoisted(() => ({ managed: {} as object, tell: () => undefined as unknown, did: [] as string[] }));
const streams = vi.hoisted(() => [] as Stream[]);
vi.mock('../platform/policy-store.ts', () => ({
  readPolicy: async () => policyFrom(set.managed),
  onPolicy: (_: AbortSignal, changed: () => void) => {
    set.tell = changed;
  },
}));
vi.mock('../platform/browser.ts', () => ({ browser: {}, extensionVersion: () => '1.2.3' }));
vi.mock('../platform/save-file.ts', () => ({ saveFile: () => set.did.push('saved') }));
vi.mock('../platform/session-store.ts', () => ({
  isSessionKey: () => false,
  readKept: async () => EMPTY_BOARD,
  storeKept: async () => true,
}));
vi.mock('./sending.ts', () => ({ sendStatements: async () => undefined, stopSending: () => set.did.push('stopped') }));
vi.mock('../platform/trainer-relay.ts', () => ({
  postMessage: async () => 'none',
  hearStream: (_: string, __: string, signal: AbortSignal, take: Stream['take']) =>
    new Promise((end) => {
      streams.push({ signal, take });
      signal.addEventListener('abort', () => end('none'));
    }),
}));
const { Board } = await import('./Board.tsx');
const { followPolicy } = await import('./heed.ts');
const { PRESSES } = await import('./presses.ts');
const { closeRoom, openRoom, theRoom } = await import('./room.ts');
const { store } = await import('./store.ts');

const texts = JSON.parse(readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'));
setTexts(
  Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, (one as { message: string }).message])),
  'en',
);
const trainer = await newSession('Monday', Date.now() + 3_600_000);
const session: BoardSession = { v: 1, trainer, hearing: 'k1-token' };
const plan = planOf(guide);
const shown = { plan, worded: guide, ...headsOf(plan, guide) };
/** Somebody's state, as a relay passes it on. */
const stateOf = async (name: string) => ({
  event: 'message',
  data: `${NOW} ${await posted({ seq: 1, name }, await newSender(trainer))}`,
  id: '1',
});
const names = () => [...(theRoom()?.live.board.states.values() ?? [])].map(({ name }) => name);
/** Somebody joins, and is on the board. */
async function joins(stream: number, name: string) {
  await streams[stream]?.take([{ event: 'hello', data: `e1 ${NOW}`, id: '' }, await stateOf(name)]);
  await vi.waitFor(() => expect(names()).toContain(name));
}
const policy = async (managed: object) => {
  set.managed = managed;
  await set.tell();
};
/** The board as it is drawn now, and what can be pressed there. */
function drawn() {
  const paper = onPaper();
  render(h(Board, { ...store.getState(), ...PRESSES }), paper as never);
  const presses = paper.all(({ attributes }) => attributes.has('data-action'));
  const rows = paper.all(({ attributes }) => attributes.has('data-person'));
  return { text: paper.textContent, rows, presses: presses.map(({ attributes }) => attributes.get('data-action')) };
}

beforeEach(async () => {
  set.managed = {};
  set.did.length = streams.length = 0;
  followPolicy(new AbortController().signal);
  const chosen = trainer.link.session;
  store.setState({ ...store.getInitialState(), guides: [shown], sessions: [session], chosen });
  await openRoom(session, shown);
  await joins(0, 'Ada');
});
afterEach(closeRoom);

describe('an open board whose policy changes', () => {
  it.each<[string, object, string]>([
    ['no sessions any more', { sessions: false }, 'does not allow training sessions in this browser'],
    ['another relay alone', { relays: ['https://other.example'] }, 'does not allow the relay https://relay.example'],
    ['other guides alone', { guides: ['other'] }, 'does not allow this guide'],
  ])('hears nothing more at once, says why, and keeps all that is there: %s', async (_, managed, why) => {
    expect([drawn().presses.includes('copy'), drawn().presses.includes('end')]).toEqual([true, true]);
    await policy(managed);
    expect(streams.map(({ signal }) => signal.aborted)).toEqual([true]);
    await streams[0]?.take([await stateOf('Bob')]);
    theRoom()?.live.again();
    const { text, rows, presses } = drawn();
    expect([text.includes(why), rows.length]).toEqual([true, 1]);
    // Nothing is given out or said that would be refused, and whoever can end it no more can still delete it.
    const can = ['copy', 'notice', 'end', 'again', 'delete', 'save:csv'].filter((one) => presses.includes(one));
    expect(can).toEqual(['delete', 'save:csv']);
    PRESSES.onSave('csv');
    await vi.waitFor(() => expect(set.did).toEqual(['saved']));
    expect(drawn().text).toContain(why);
    expect([streams.length, theRoom()?.live.hearing]).toEqual([1, undefined]);
    // What came too late would be there by now.
    await policy({});
    await joins(1, 'Cyd');
    await joins(1, 'Dan');
    expect([names(), drawn().text.includes('administrator')]).toEqual([['Ada', 'Cyd', 'Dan'], false]);
  });

  it('goes on hearing where it still may', async () => {
    await policy({ sessions: true, relays: [trainer.link.relay] });
    await joins(0, 'Bob');
    expect(streams.map(({ signal }) => signal.aborted)).toEqual([false]);
  });

  it('gives nothing away any more, and stops what is being sent, where exports are forbidden', async () => {
    expect(drawn().presses).toContain('save:csv');
    await policy({ exports: false });
    expect([drawn().presses.includes('save:csv'), set.did, streams[0]?.signal.aborted]).toEqual([
      false,
      ['stopped'],
      false,
    ]);
  });
});
