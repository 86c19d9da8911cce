import { describe, expect, it } from 'vitest';
import type { Answered } from '../platform/answers.ts';
import type { BoardSession } from '../platform/session-store.ts';
import { type Board, heard } from '../training/board.ts';
import { boardOf, key, says } from '../training/fixtures/classes.ts';
import { NOW, newSession, random, subtle } from '../training/fixtures/links.ts';
import { handId } from '../training/hand.ts';
import type { TrainerMessage } from '../training/message.ts';
import { openFromTrainer } from '../training/trainer-wire.ts';
import { policyFrom } from '../ui/policy.ts';
import type { Live } from './live.ts';
import { promiseHelp, type SpeakingEdge, speakTo } from './speaking.ts';

const trainer = await newSession();
const asking = boardOf(says(1, { hand: { reason: 'question', since: NOW } }), says(2));

/** A session that is open, whose relay answers as told, one post after the other. */
function opened(answers: Answered[], hearing: string | undefined = 'k1-token', managed = {}) {
  const posts: { path?: string; wire: string }[] = [];
  const kept: Board[] = [];
  const waits: number[] = [];
  const live: Live = {
    board: asking,
    refused: {},
    ahead: 0,
    now: () => NOW,
    again: () => undefined,
    listen: () => undefined,
    hush: () => undefined,
    take: (some) => {
      live.board = heard(live.board, some).board;
    },
  };
  const edge: SpeakingEdge = {
    policy: async () => policyFrom(managed),
    post: async (address, wire) => {
      posts.push({ path: address.split('/').at(-1), wire });
      return answers.shift() ?? { status: 202 };
    },
    keep: async (_, board) => {
      kept.push(board);
      return true;
    },
    wait: async (ms) => {
      waits.push(ms);
    },
    subtle,
    random,
    now: () => NOW,
    chance: () => 1,
  };
  const session: BoardSession = { v: 1, trainer, ...(hearing && { hearing }) };
  return { audience: { session, live }, edge, posts, kept, waits };
}
const NOTICE: TrainerMessage['says'] = { type: 'notice', text: 'Break until 10:30' };
const [OK, BUSY] = [{ status: 202 }, { status: 503, retryAfter: 60_000 }];

describe('what the trainer says', () => {
  it('is not said where an administrator forbids it', async () => {
    const { audience, edge, posts } = opened([], undefined, { relays: [] });
    expect(await speakTo(audience, NOTICE, edge)).toEqual({
      text: 'problem.linkRelay',
      values: { relay: trainer.link.relay },
    });
    expect([posts, audience.live.board]).toEqual([[], asking]);
  });

  it('is posted so that participants can open it, is on the board, and is kept', async () => {
    const { audience, edge, posts, kept } = opened([]);
    expect(await speakTo(audience, NOTICE, edge)).toBeUndefined();
    expect(posts.map(({ path }) => path)).toEqual(['notice']);
    const { message } = await openFromTrainer(posts[0]?.wire, trainer.link, subtle);
    expect(message?.says).toEqual(NOTICE);
    expect([...audience.live.board.said.values()]).toEqual([message]);
    expect(kept).toEqual([audience.live.board]);
  });

  it('has a number that nothing before had', async () => {
    const { audience, edge, posts } = opened([]);
    for (const text of ['one', 'two']) await speakTo(audience, { type: 'notice', text }, edge);
    const opens = await Promise.all(posts.map(({ wire }) => openFromTrainer(wire, trainer.link, subtle)));
    expect(opens.map(({ message }) => message?.seq)).toEqual([NOW / 1000, NOW / 1000 + 1]);
  });

  it.each<[string, TrainerMessage['says'], Answered[], string, string[], boolean]>([
    ['is tried again while the relay is busy', NOTICE, [BUSY, 'none', OK], '', ['notice', 'notice', 'notice'], true],
    [
      'is given up after three attempts',
      NOTICE,
      ['none', 'none', 'none'],
      'board.post.none',
      Array(3).fill('notice'),
      false,
    ],
    ['waits in vain', NOTICE, [BUSY, BUSY, BUSY], 'board.post.busy', Array(3).fill('notice'), false],
    ['is refused', NOTICE, [{ status: 403 }], 'board.post.refused', ['notice'], false],
    ['comes too late', NOTICE, [{ status: 410 }], 'board.post.refused', ['notice'], false],
    ['goes to somebody else', NOTICE, [{ status: 404 }], 'board.stop.wrong.address', ['notice'], false],
    ['leads somewhere', { type: 'notice', text: 'see evil.example' }, [], 'board.no.not.plain', [], false],
    ['ends the session', { type: 'end' }, [], '', ['notice', 'end'], true],
    ['ends it at the second attempt', { type: 'end' }, [OK, BUSY, OK], '', ['notice', 'end', 'end'], true],
    ['ends what has ended meanwhile', { type: 'end' }, [OK, { status: 410 }], '', ['notice', 'end'], true],
    [
      'cannot end what goes away in between: it can be tried again',
      { type: 'end' },
      [OK, ...Array<Answered>(3).fill('none')],
      'board.post.none',
      ['notice', 'end', 'end', 'end'],
      false,
    ],
    ['ends what the relay has forgotten', { type: 'end' }, [{ status: 410 }], '', ['notice'], true],
    [
      'cannot end what it does not reach',
      { type: 'end' },
      Array(3).fill('none'),
      'board.post.none',
      Array(3).fill('notice'),
      false,
    ],
  ])('%s', async (_, what, answers, problem, paths, isSaid) => {
    const { audience, edge, posts, waits } = opened(answers);
    expect((await speakTo(audience, what, edge))?.text ?? '').toBe(problem);
    expect(posts.map(({ path }) => path)).toEqual(paths);
    expect(new Set(posts.map(({ wire }) => wire)).size).toBe(Math.min(1, paths.length));
    expect(audience.live.board.said.size === 1).toBe(isSaid);
    expect(waits.every((ms) => ms > 0 && ms <= 5000)).toBe(true);
  });

  it('is on the board alone where there is no relay', async () => {
    const { audience, edge, posts } = opened([], '');
    expect(await speakTo(audience, { type: 'end' }, edge)).toBeUndefined();
    expect([posts.length, audience.live.board.said.size]).toEqual([0, 1]);
  });
});

describe('help that is promised', () => {
  it('names the hand and nobody', async () => {
    const { audience, edge, posts } = opened([]);
    await promiseHelp(audience, key(1), edge);
    const { message } = await openFromTrainer(posts[0]?.wire, trainer.link, subtle);
    expect(message?.says).toEqual({ type: 'ack', hand: handId(key(1), NOW) });
    expect(audience.live.board.acks).toEqual(new Set([handId(key(1), NOW)]));
  });

  it.each([key(2), key(3)])('to nobody who did not ask', async (participant) => {
    const { audience, edge, posts } = opened([]);
    expect(await promiseHelp(audience, participant, edge)).toBeUndefined();
    expect(posts).toEqual([]);
  });
});
