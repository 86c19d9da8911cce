import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardSession } from '../platform/session-store.ts';
import { EMPTY_BOARD } from '../training/board.ts';
import { guide, NOW, newSession } from '../training/fixtures/links.ts';
import { planOf } from '../training/plan-of.ts';
import { policyFrom } from '../ui/policy.ts';
import { whyNotLive } from './allowed.ts';
import { headsOf } from './columns.ts';

const set = vi.hoisted(() => ({ managed: {} as object, did: [] as string[] }));
vi.mock('../platform/policy-store.ts', async () => ({ readPolicy: async () => policyFrom(set.managed) }));
vi.mock('../platform/browser.ts', () => ({ browser: {}, extensionVersion: () => '1.2.3' }));
vi.mock('../platform/save-file.ts', () => ({ saveFile: () => set.did.push('saved') }));
vi.mock('../platform/session-store.ts', () => ({ readKept: async () => EMPTY_BOARD, storeKept: async () => true }));
vi.mock('./sending.ts', () => ({
  sendStatements: async () => void set.did.push('sent'),
  stopSending: () => undefined,
}));
vi.mock('./live.ts', () => ({
  openLive: (_: unknown, { hearing }: { hearing?: string }) => {
    set.did.push(hearing === undefined ? 'deaf' : 'hears');
    return { board: EMPTY_BOARD, refused: {}, ahead: 0, now: () => NOW };
  },
}));
const { closeRoom, openRoom } = await import('./room.ts');
const { PRESSES } = await import('./presses.ts');
const { store } = await import('./store.ts');

const trainer = await newSession();
const session: BoardSession = { v: 1, trainer, hearing: 'k1-token' };
const plan = planOf(guide);
const open = async (managed: object) => {
  set.managed = managed;
  await openRoom(session, { plan, worded: guide, ...headsOf(plan, guide) });
};

beforeEach(() => {
  set.did.length = 0;
  store.setState({ policy: policyFrom({}), problem: undefined, said: undefined });
});
afterEach(closeRoom);

describe('a session that is there already', () => {
  it.each<[string, object, string[], string | undefined]>([
    ['nothing is set', {}, ['hears'], undefined],
    ['it is allowed', { relays: [trainer.link.relay], guides: [guide.id] }, ['hears'], undefined],
    ['sessions are forbidden', { sessions: false }, ['deaf'], 'problem.sessionsOff'],
    ['its relay is forbidden', { relays: [] }, ['deaf'], 'problem.linkRelay'],
    ['its guide is forbidden', { guides: [] }, ['deaf'], 'problem.guideForbidden'],
  ])('hears, or says why not: %s', async (_, managed, did, problem) => {
    await open(managed);
    // What the class says of it comes from the policy (`heed.test.ts` draws it): it stays there whatever is pressed.
    expect([set.did, whyNotLive(store.getState().policy, trainer.link)?.text]).toEqual([did, problem]);
  });

  it.each<[string, boolean, string[], string | undefined]>([
    ['allowed', true, ['hears', 'saved', 'sent'], undefined],
    ['forbidden', false, ['hears'], 'problem.exportForbidden'],
  ])(
    'gives its record away only where that is %s, also where it was set while it was open',
    async (_, exports, did, problem) => {
      await open({});
      set.managed = { exports };
      PRESSES.onSave('csv');
      await vi.waitFor(() => expect(store.getState().problem ?? store.getState().said).toBeDefined());
      PRESSES.onSend({ address: 'https://lrs.example', user: 'a', secret: 'b' }, false);
      await new Promise((next) => setTimeout(next));
      expect([set.did, store.getState().problem?.text]).toEqual([did, problem]);
    },
  );
});
