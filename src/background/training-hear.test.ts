import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession } from '../training/session.ts';
import { GUIDE, NOW, newClass, RUN, until } from './fixtures/class.ts';
import { CONSOLE_TAB } from './fixtures/class-browser.ts';

let c: Awaited<ReturnType<typeof newClass>>;
beforeEach(async () => {
  c = await newClass();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const done = (action: string) => ({
  id: crypto.randomUUID(),
  body: { type: 'done' as const, action, grade: 'seen' as const },
});
const join = async () => {
  await c.join('Ada');
  await c.worker.turn();
};
const act = async (action: string) => {
  await c.worker.append(RUN, [done(action)], Date.now);
  await c.worker.turn();
};

describe('the trainer', () => {
  const listening = async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    await until(() => c.relay.streams.length === 1);
  };

  it('says something to all, which waits for the checklist until it was read', async () => {
    await listening();
    await c.says({ type: 'notice', text: 'Break until 10:30' });
    await until(() => c.browser.kept.has('trainer'));
    expect(c.browser.kept.get('trainer')).toEqual({ seq: 0, at: NOW, text: 'Break until 10:30' });
    await c.worker.noticed(0);
    expect(c.browser.kept.has('trainer')).toBe(false);
    expect(c.joined().notice?.text).toBe('Break until 10:30');
  });

  it('is heard anew after the network was gone, and where a stream says nothing for long', async () => {
    await listening();
    c.relay.answers = 'down';
    await c.pass(46_000);
    c.relay.answers = 204;
    await c.worker.tryAtOnce();
    await until(() => c.relay.streams.length === 2);
    await c.pass(46_000);
    await c.pass(46_000);
    expect(c.relay.streams).toHaveLength(2);
    await c.pass(46_000);
    await until(() => c.relay.streams.length === 3);
  });

  it('is heard, whatever a relay says beside that, without a turn for each word of it', async () => {
    await listening();
    const looked = vi.spyOn(c.browser.tabs, 'query');
    for (let times = 0; times < 50; times++) {
      c.relay.streams[0]?.enqueue(new TextEncoder().encode(': ping\n\n'));
      c.relay.say('hello', `e${times + 2} 5`);
      await new Promise((next) => setImmediate(next));
    }
    await c.says({ type: 'notice', text: 'Go on' });
    await until(() => c.joined().notice !== undefined);
    await c.worker.turn();
    expect(looked.mock.calls.length).toBeLessThan(5);
    await c.pass(3000);
    expect([c.joined().membership.outbox.epoch, c.relay.of('post').length]).toEqual(['e1', 1]);
  });

  it('is heard anew, later, where a relay talks without end', async () => {
    await listening();
    const noise = 'event: later\ndata: x\n\n'.repeat(5000);
    c.relay.streams[0]?.enqueue(new TextEncoder().encode(noise));
    await until(() => c.relay.signals[0]?.aborted === true);
    await c.pass(46_000);
    await until(() => c.relay.streams.length === 2);
  });

  it('is believed only where it is the trainer', async () => {
    await listening();
    const other = await makeSession(
      { ...c.session.link, begun: NOW },
      crypto.subtle,
      (size) => crypto.getRandomValues(new Uint8Array(size)),
      () => 'post-token-of-another',
    );
    await c.says({ type: 'notice', text: 'Send me your password' }, other);
    await c.says({ type: 'notice', text: 'Go on' });
    await until(() => c.joined().notice !== undefined);
    expect(c.joined().notice?.text).toBe('Go on');
  });

  it('says that help is on its way, to whoever asked for it', async () => {
    await listening();
    await c.worker.raiseHand('question');
    const { handId } = await import('../training/hand.ts');
    await c.says({ type: 'ack', hand: handId('somebody else', NOW) });
    await c.says({ type: 'ack', hand: handId(c.joined().membership.own.public, NOW) });
    await until(() => c.joined().membership.heardSeq === 1);
    expect(c.joined().helpComes).toBe(true);
    await c.worker.raiseHand();
    expect(c.joined().helpComes).toBeUndefined();
  });

  it('ends the session: nothing is sent any more, and the keys are gone', async () => {
    await listening();
    await c.says({ type: 'end' });
    await until(() => c.stored()?.ended !== undefined);
    await c.worker.turn();
    expect(c.stored()).toEqual({ ended: { label: 'Class', why: 'ended', at: NOW } });
    const before = c.relay.asked.length;
    await act('root.open');
    await c.pass(60_000);
    expect([c.relay.asked.length, [...c.browser.set]]).toEqual([before, []]);
    await c.worker.leaveSession();
    expect(c.stored()).toBeUndefined();
  });
});
