import { afterEach, expect, it, vi } from 'vitest';
import type { BoardSession } from '../platform/session-store.ts';
import { type Board, EMPTY_BOARD } from '../training/board.ts';
import type { StreamEvent } from '../training/event-stream.ts';
import { guide, NOW, newSession } from '../training/fixtures/links.ts';
import { newSender, posted } from '../training/fixtures/people.ts';
import { planOf } from '../training/plan-of.ts';
import { headsOf } from './columns.ts';

type Take = (events: StreamEvent[]) => Promise<void>;
const relay = vi.hoisted(() => ({ take: undefined as Take | undefined, last: [] as StreamEvent[] }));
const kept = vi.hoisted(() => ({ boards: [] as Board[], sessions: [] as BoardSession[] }));
vi.mock('../platform/policy-store.ts', () => ({ readPolicy: async () => ({ wrong: [] }) }));
vi.mock('../platform/browser.ts', () => ({ browser: {}, extensionVersion: () => '1.2.3' }));
vi.mock('../platform/session-store.ts', () => ({
  isSessionKey: () => false,
  readKept: async () => kept.boards.at(-1) ?? EMPTY_BOARD,
  storeKept: async (_: string, board: Board) => kept.boards.push(board) > 0,
  readSessions: async () => kept.sessions,
  storeSession: async (session: BoardSession) => {
    kept.sessions = [session];
  },
}));
vi.mock('../platform/trainer-relay.ts', () => ({
  // What it took in the last moment before the end is on its way to the board for a while.
  postMessage: async (address: string) => {
    if (address.endsWith('/end')) setTimeout(() => void relay.take?.(relay.last), 200);
    return { status: 204 };
  },
  hearStream: (_: string, __: string, signal: AbortSignal, take: Take) =>
    new Promise((end) => {
      relay.take = take;
      signal.addEventListener('abort', () => end('none'));
    }),
}));
vi.stubGlobal('history', { replaceState: () => undefined });
vi.stubGlobal('location', { pathname: '/board.html' });
const { closeRoom, openRoom, theRoom } = await import('./room.ts');
const { end } = await import('./sessions.ts');
const { store } = await import('./store.ts');

afterEach(closeRoom);

it('a session that is ended keeps what its relay took before, which it forgets then', async () => {
  const trainer = await newSession('Monday', Date.now() + 3_600_000);
  const session: BoardSession = { v: 1, trainer, hearing: 'k1-token' };
  const plan = planOf(guide);
  const shown = { plan, worded: guide, ...headsOf(plan, guide) };
  const event = async (name: string): Promise<StreamEvent> => ({
    event: 'message',
    data: `${NOW} ${await posted({ name }, await newSender(trainer))}`,
    id: '1',
  });
  const names = (board?: Board) => [...(board?.states.values() ?? [])].map(({ name }) => name);
  store.setState({ guides: [shown], sessions: [session], chosen: trainer.link.session });
  await openRoom(session, shown);
  await relay.take?.([{ event: 'hello', data: `e1 ${NOW}`, id: '' }, await event('Ada')]);
  await vi.waitFor(() => expect(names(theRoom()?.live.board)).toEqual(['Ada']));
  relay.last = [await event('Bob')];
  expect(await end()).toBeUndefined();
  expect([names(kept.boards.at(-1)), kept.sessions[0]?.ended !== undefined]).toEqual([['Ada', 'Bob'], true]);
  expect(names(theRoom()?.live.board)).toEqual(['Ada', 'Bob']);
});
