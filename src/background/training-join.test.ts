import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../assets/_locales/en/messages.json';
import { DATA_OF_SESSION } from '../platform/consent.ts';
import { isPseudonym } from '../training/name.ts';
import { problemOf, sayProblem } from '../ui/problem.ts';
import { setTexts } from '../ui/texts.ts';
import { GUIDE, NOW, newClass, RUN, until } from './fixtures/class.ts';

type Class = Awaited<ReturnType<typeof newClass>>;
let c: Class;
beforeEach(async () => {
  c = await newClass('firefox');
  setTexts(Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])), 'en');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Why something did not work, as a person reads it. */
const why = (job: Promise<unknown>): Promise<string> =>
  job.then(
    () => 'it worked',
    // What the worker throws is of a module of its own here.
    (error: { problem?: Parameters<typeof sayProblem>[0] }) => sayProblem(error.problem ?? problemOf(error)),
  );

describe('a link that was pasted', () => {
  it('offers what would be joined, and sends nothing', async () => {
    const { pseudonym, ...offer } = await c.worker.offerOf(` ${c.link}\n`);
    expect(offer).toEqual({
      relay: 'https://relay.example',
      label: 'Class',
      expires: NOW + 3_600_000,
      guide: { id: GUIDE, version: '1', title: 'Secure a new AWS account' },
      run: undefined,
      pseudonymOnly: false,
    });
    expect(isPseudonym(pseudonym)).toBe(true);
    expect([c.relay.asked, c.stored()]).toEqual([[], undefined]);
  });

  it('says which run would be shown', async () => {
    await c.worker.startRun(GUIDE, RUN);
    expect((await c.worker.offerOf(c.link)).run).toMatchObject({ id: RUN, startedAt: NOW, done: 0 });
  });

  it.each<[string, () => string, string]>([
    ['nothing', () => ' ', 'Nothing is pasted yet. Paste the link that your trainer gave you.'],
    ['a word', () => 'hello', 'This is no link. Paste the link that your trainer gave you.'],
    [
      'half of it',
      () => c.link.slice(0, -11),
      'A part of this link is missing: the check sum. Copy the whole link once more from where it came.',
    ],
    [
      'another relay',
      () => c.link.replace('relay.', 'evil.'),
      'This link was changed or cut off on its way. Copy the whole link once more from where it came.',
    ],
    [
      'a later version',
      () => c.link.replace('#v=1', '#v=2'),
      'This link is of a newer version (2); this Waymark knows version 1. Update Waymark, then paste it again.',
    ],
  ])('is refused in words: %s', async (_, text, words) => {
    expect(await why(c.worker.offerOf(text()))).toBe(words);
    expect(await why(c.worker.joinSession(text(), 'Ada'))).toBe(words);
  });

  it('is refused when its session is over', async () => {
    vi.setSystemTime(NOW + 3_600_000);
    expect(await why(c.worker.offerOf(c.link))).toBe('This session is over. Ask your trainer for another link.');
  });

  it.each<[string, object, string]>([
    ['sessions', { sessions: false }, 'Your administrator does not allow training sessions in this browser.'],
    [
      'the relay',
      { relays: [] },
      'Your administrator does not allow the relay https://relay.example. Ask whoever looks after this browser.',
    ],
    ['the guide', { guides: [] }, `Your administrator does not allow this guide in this browser: ${GUIDE}`],
  ])('is refused when an administrator forbids %s', async (_, managed, words) => {
    Object.assign(c.browser.managed, managed);
    expect(await why(c.worker.offerOf(c.link))).toBe(words);
    expect(await why(c.worker.joinSession(c.link, 'Ada'))).toBe(words);
  });

  it('is refused in a browser that is too old, with a clear word', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('NotSupportedError'));
    expect(await why(c.worker.offerOf(c.link))).toContain('Firefox from 130 on');
    vi.restoreAllMocks();
  });
});

describe('joining', () => {
  it('waits for the browser’s consent, and sends nothing before', async () => {
    await c.worker.joinSession(c.link, 'Ada');
    await c.worker.joinWished();
    await c.worker.turn();
    expect([c.relay.asked, c.stored(), [...c.browser.set]]).toEqual([[], undefined, []]);
    await c.die();
    c.browser.given.push(...DATA_OF_SESSION);
    await c.worker.joinWished();
    await c.worker.turn();
    expect(await c.posted()).toMatchObject([{ name: 'Ada' }]);
    // The popup is there still, and says so once more.
    await c.worker.joinSession(c.link, 'Ada');
    await c.worker.turn();
    expect(c.relay.of('post')).toHaveLength(1);
  });

  it('is done by the next worker where one dies over it', async () => {
    await c.worker.joinSession(c.link, 'Ada');
    c.browser.given.push(...DATA_OF_SESSION);
    const { local } = c.browser.storage;
    const { set } = local;
    const dies = vi.fn(() => new Promise<void>(() => undefined));
    local.set = dies;
    void c.worker.joinWished();
    await until(() => dies.mock.calls.length > 0);
    local.set = set;
    await c.die();
    await c.worker.joinWished();
    await c.worker.turn();
    expect(await c.posted()).toMatchObject([{ name: 'Ada' }]);
  });

  it('is done by the next worker where one dies that needed to ask nobody', async () => {
    c.browser.given.push(...DATA_OF_SESSION);
    const { local } = c.browser.storage;
    const { set } = local;
    const dies = vi.fn(() => new Promise<void>(() => undefined));
    local.set = dies;
    void c.worker.joinSession(c.link, 'Ada');
    await until(() => dies.mock.calls.length > 0);
    local.set = set;
    await c.die();
    await c.worker.joinWished();
    await c.worker.turn();
    expect(await c.posted()).toMatchObject([{ name: 'Ada' }]);
    expect([...c.browser.storage.session.kept.keys()]).toEqual([]);
  });

  it('is forgotten when consent is refused, or comes too late', async () => {
    await c.worker.joinSession(c.link, 'Ada');
    await c.worker.leaveSession();
    c.browser.given.push(...DATA_OF_SESSION);
    await c.worker.joinWished();
    expect(c.stored()).toBeUndefined();
    c.browser.given.length = 0;
    await c.worker.joinSession(c.link, 'Ada');
    vi.setSystemTime(NOW + 600_001);
    c.browser.given.push(...DATA_OF_SESSION);
    await c.worker.joinWished();
    expect(c.stored()).toBeUndefined();
  });

  it('is not forgotten later for being looked at meanwhile', async () => {
    await c.worker.joinSession(c.link, 'Ada');
    vi.setSystemTime(NOW + 300_000);
    await c.worker.joinWished();
    vi.setSystemTime(NOW + 601_000);
    c.browser.given.push(...DATA_OF_SESSION);
    await c.worker.joinWished();
    expect(c.stored()).toBeUndefined();
  });

  it('is not done by a wish that was taken back meanwhile', async () => {
    await c.worker.joinSession(c.link, 'Ada');
    c.browser.given.push(...DATA_OF_SESSION);
    const wished = c.worker.joinWished();
    await c.worker.leaveSession();
    await wished;
    await c.worker.turn();
    expect(c.stored()).toBeUndefined();
  });

  it('is not done where the wish is taken back while it comes true', async () => {
    await c.worker.joinSession(c.link, 'Ada');
    c.browser.given.push(...DATA_OF_SESSION);
    const { session } = c.browser.storage;
    const { get } = session;
    // The popup takes it back as soon as the worker has read it.
    session.get = async (keys) => get(keys).finally(() => session.kept.clear());
    await c.worker.joinWished();
    await c.worker.turn();
    expect([c.relay.asked, c.stored(), session.kept.size]).toEqual([[], undefined, 0]);
  });

  it('ends when consent is taken back, without a word to anybody', async () => {
    c.browser.given.push(...DATA_OF_SESSION);
    await c.worker.joinSession(c.link, 'Ada');
    await c.worker.turn();
    c.browser.given.pop();
    await c.worker.turn();
    expect([c.stored()?.ended?.why, c.relay.asked.length]).toEqual(['withdrawn', 1]);
  });

  it('takes a name, and where an administrator wants it a pseudonym alone', async () => {
    c.browser.given.push(...DATA_OF_SESSION);
    expect(await why(c.worker.joinSession(c.link, ' \u200b '))).toBe('Type a name, or take a pseudonym.');
    c.browser.managed.pseudonyms = true;
    expect(await why(c.worker.joinSession(c.link, 'Ada'))).toContain('Only a pseudonym');
    const { pseudonym, pseudonymOnly } = await c.worker.offerOf(c.link);
    await c.worker.joinSession(c.link, pseudonym);
    await c.worker.turn();
    expect(pseudonymOnly).toBe(true);
    expect(await c.posted()).toMatchObject([{ name: pseudonym }]);
  });

  it('is for one session at a time', async () => {
    c.browser.given.push(...DATA_OF_SESSION);
    await c.worker.joinSession(c.link, 'Ada');
    const own = c.joined().membership.own.public;
    const other = await newLink();
    expect(await why(c.worker.joinSession(other, 'Ada'))).toContain('in another training session already');
    expect(c.joined().membership.own.public).toBe(own);
    await c.worker.leaveSession();
    await c.worker.joinSession(other, 'Ada');
    expect(c.joined().membership.own.public).not.toBe(own);
  });
});

async function newLink(): Promise<string> {
  const { makeJoinLink } = await import('../training/link.ts');
  return makeJoinLink({ ...c.session.link, session: 'AAAAAAAAAAAAAAAAAAAAAA' });
}
