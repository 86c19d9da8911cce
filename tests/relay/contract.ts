import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Class } from './class.ts';
import { contractOfLimits } from './contract-limits.ts';
import { contractOfNewest } from './contract-newest.ts';
import { contractOfRights } from './contract-rights.ts';
import { eventually } from './places.ts';
import type { Relay } from './relay.ts';

export const ALL = [contractOfMessages, contractOfRights, contractOfLimits, contractOfMemory, contractOfNewest];

/** What every relay does: the top of src/training/relay.ts, tried from outside. */
export function contractOf(name: string, start: () => Promise<Relay>, parts = ALL): void {
  describe(name, () => {
    const at: { relay?: Relay } = {};
    const relay = (): Relay => at.relay ?? fail();
    beforeAll(async () => {
      at.relay = await start();
    }, 60_000);
    afterAll(() => at.relay?.stop(), 60_000);

    for (const part of parts) part(relay);
  });
}

const fail = (): never => {
  throw new Error('The relay did not start.');
};

/** What is said, and to whom. */
export function contractOfMessages(relay: () => Relay): void {
  it('gives all that was posted, oldest first, to who comes late, and then what comes', async () => {
    const [lesson, begun] = [await Class.at(relay()), Date.now()];
    const [ada, bob] = [await lesson.person(), await lesson.person()];
    const posted = [];
    for (const one of [ada, bob, ada, ada, bob]) posted.push(await one.posts());
    expect(posted.map(({ answer }) => answer.status)).toEqual(posted.map(() => 204));
    const late = await lesson.hear().hears(5);
    expect([late.status, late.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    posted.push(await ada.posts());
    await late.hears(6);
    expect(late.messages).toEqual(posted.map(({ message }) => message));
    expect(late.times.every((time, index) => time >= (late.times[index - 1] ?? begun) && time <= Date.now())).toBe(
      true,
    );
    late.close();
  });

  it('goes on behind the last event that was heard, whichever that was', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    const posted = [];
    for (let nth = 0; nth < 4; nth++) posted.push((await ada.posts()).message);
    const first = await lesson.hear().hears(4);
    first.close();
    // At another node, where there is one.
    const again = await lesson.hear({ 'Last-Event-ID': first.ids[1] ?? '' }, 0).hears(2);
    expect(again.messages).toEqual(posted.slice(2));
    again.close();
    const odd = await lesson.hear({ 'Last-Event-ID': '12:no, id[' }).hears(4);
    expect(odd.messages).toEqual(posted);
    odd.close();
    const newest = lesson.hear({ 'Last-Event-ID': first.ids[3] ?? '' });
    await newest.until(({ hello }) => hello.epoch !== undefined);
    posted.push((await ada.posts()).message);
    expect((await newest.hears(1)).messages).toEqual(posted.slice(4));
    newest.close();
  });

  it('says first which memory it is and what time, and the same with each answer', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    const { answer } = await ada.posts();
    const epoch = answer.headers['x-waymark-epoch'];
    expect(epoch).toMatch(/^[\w:.-]+$/);
    for (const hearing of [lesson.hear(), lesson.hearNotices()]) {
      await hearing.until(({ events }) => events.length > 0);
      expect(hearing.hello.epoch).toBe(epoch);
      expect(Math.abs(hearing.hello.at - Date.now())).toBeLessThan(5000);
      hearing.close();
    }
    const others = [(await ada.posts()).answer, await ada.beats()];
    expect(others.map(({ status, headers }) => [status, headers['x-waymark-epoch']])).toEqual([
      [204, epoch],
      [204, epoch],
    ]);
  });

  it('passes beats on, and keeps none', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    await ada.beats();
    await ada.posts();
    const hearing = await lesson.hear().hears(1);
    await ada.beats();
    await ada.posts();
    await hearing.hears(3);
    // Of several machines, a beat may overtake or be overtaken.
    expect(hearing.messages.map((message) => message.split('.')[1]).sort()).toEqual(['b', 's', 's']);
    hearing.close();
    const { message: last } = await ada.posts();
    // Of several nodes, each may hold one for a second or two.
    await eventually(async () => {
      const late = await lesson.hear().until(({ messages }) => messages.includes(last));
      late.close();
      return late.messages.every((message) => message.startsWith('wm1.s.')) && late.messages.length === 3;
    }, 'a stream without old beats');
  });

  it('gives what the trainer says to all who have the link, oldest first, and not among what was posted', async () => {
    const lesson = await Class.at(relay());
    const says = async (text: string) => {
      const message = await lesson.notice(text);
      expect((await lesson.ask(lesson.trainers('notice'), message)).status).toBe(204);
      return message;
    };
    const said = [await says('Break until 10:30'), await says('Go on to step 4')];
    const hearing = await lesson.hearNotices().hears(2);
    said.push(await says('And to step 5'));
    await hearing.hears(3);
    expect(hearing.messages).toEqual(said);
    hearing.close();
    const { message } = await (await lesson.person()).posts();
    const trainer = await lesson.hear().hears(1);
    expect(trainer.messages).toEqual([message]);
    trainer.close();
  });

  it('takes nothing more and has forgotten all when the trainer ends the session', async () => {
    const [lesson, other] = [await Class.at(relay()), await Class.at(relay())];
    const [ada, bob] = [await lesson.person(), await other.person()];
    await ada.posts();
    const open = await lesson.hear().hears(1);
    expect((await lesson.ask(lesson.trainers('end'), '')).status).toBe(204);
    open.close();
    const after = [
      (await ada.posts()).answer,
      await ada.beats(),
      await lesson.ask(lesson.trainers('hear', -1)),
      await lesson.ask(lesson.posting('notices', -1)),
      await lesson.ask(lesson.trainers('notice', -1), await lesson.notice('late')),
      await lesson.ask(lesson.trainers('end', -1), ''),
    ];
    expect(after.map(({ status }) => status)).toEqual([410, 410, 410, 410, 410, 410]);
    expect(after.map(({ text }) => text.includes('wm1'))).not.toContain(true);
    expect((await bob.posts()).answer.status).toBe(204);
  });
}

/** What is remembered, and what is forgotten. */
function contractOfMemory(relay: () => Relay): void {
  it('takes a new key beside the old one, without losing a running session, and loses a key at once', async () => {
    const before = await Class.at(relay());
    const ada = await before.person();
    const { message, answer } = await ada.posts();
    const open = await before.hear().hears(1);
    const old = relay().key();
    await relay().newKey();
    expect(relay().key().name).not.toBe(old.name);
    const after = await Class.at(relay());
    expect((await (await after.person()).posts()).answer.status).toBe(204);
    const second = await ada.posts();
    expect([second.answer.status, second.answer.headers]).toMatchObject([
      204,
      { 'x-waymark-epoch': answer.headers['x-waymark-epoch'] },
    ]);
    await open.hears(2);
    expect([open.ended, open.messages]).toEqual([false, [message, second.message]]);
    open.close();
    await relay().dropKey(old.name);
    expect((await ada.posts()).answer.status).toBe(403);
    expect((await (await after.person()).posts()).answer.status).toBe(204);
  });

  it('names another memory after it has lost its own', async () => {
    const lesson = await Class.at(relay());
    const [ada, bob] = [await lesson.person(), await lesson.person()];
    await ada.posts();
    const { answer } = await bob.posts();
    const before = await lesson.hear().hears(2);
    before.close();
    // Of nginx, a memory is named by the second in which it took the first post.
    await eventually(() => Date.now() - (before.times[0] ?? 0) > 1000, 'another second');
    await relay().restart();
    const beat = await ada.beats();
    expect([beat.status, beat.headers['x-waymark-epoch'] === answer.headers['x-waymark-epoch']]).toEqual([204, false]);
    const anew = await ada.posts();
    expect(anew.answer.headers['x-waymark-epoch']).not.toBe(answer.headers['x-waymark-epoch']);
    // An id is of one memory: whoever comes with an old one is told so first, and asks anew without it.
    const goingOn = lesson.hear({ 'Last-Event-ID': before.ids[1] ?? '' });
    await goingOn.until(({ events }) => events.length > 0);
    goingOn.close();
    const hearing = await lesson.hear().hears(1);
    const epoch = anew.answer.headers['x-waymark-epoch'];
    expect([goingOn.hello.epoch, hearing.hello.epoch, hearing.messages]).toEqual([epoch, epoch, [anew.message]]);
    hearing.close();
  }, 60_000);

  it('has told its operator nothing of who asked, for what and with which token', async () => {
    const lesson = await Class.at(relay());
    const { message } = await (await lesson.person()).posts();
    await lesson.ask(lesson.trainers('hear', 0, lesson.session.link.token));
    const { session, token } = lesson.session.link;
    const told = [session, token, lesson.hearing, message.split('.')[3] ?? '?', '/v1/'].filter((secret) =>
      relay().log().includes(secret),
    );
    expect(told).toEqual([]);
  });
}
