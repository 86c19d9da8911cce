import { expect, it } from 'vitest';
import { Class, type Person } from './class.ts';
import type { Relay } from './relay.ts';

/** A sender as the outside of a message names one. Nobody has its key: a relay does not look. */
const invented = (nth: number): string => `${nth}`.padStart(43, 'x');

/** The newest state of each sender is said first. */
export function contractOfNewest(relay: () => Relay): void {
  it('says of each sender the newest state first, without an id, and all of it again in its turn', async () => {
    const lesson = await Class.at(relay());
    const people = await Promise.all(Array.from({ length: 40 }, () => lesson.person()));
    const [before, last] = [await all(people), await all(people)];
    const late = await lesson.hear().hears(80);
    expect(late.newest.map(({ data }) => withoutTime(data)).sort()).toEqual([...last].sort());
    expect(late.newest.map(({ id }) => id)).toEqual(people.map(() => undefined));
    expect(late.events.slice(1, 41)).toEqual(late.newest);
    expect([...late.messages].sort()).toEqual([...before, ...last].sort());
    late.close();
  });

  it('says it to nobody who goes on, to nobody who has the link alone, and not of beats', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    const posted = [await ada.posts(), await ada.posts()].map(({ message }) => message);
    await ada.beats();
    const first = await lesson.hear().hears(2);
    first.close();
    expect(first.newest.map(({ data }) => withoutTime(data))).toEqual(posted.slice(1));
    const again = await lesson.hear({ 'Last-Event-ID': first.ids[0] ?? '' }).hears(1);
    const knowing = await lesson.hear({ 'Last-Event-ID': 'all' }).hears(2);
    expect(knowing.messages).toEqual(posted);
    const notices = lesson.hearNotices();
    await notices.until(({ events }) => events.length > 0);
    expect([again.newest, knowing.newest, notices.newest]).toEqual([[], [], []]);
    for (const one of [again, knowing, notices]) one.close();
  });

  it('keeps nothing of a session for longer than it lasts', async () => {
    const { lasts } = relay();
    if (!lasts) return;
    const lesson = await Class.at(relay(), { lasts: 300_000 });
    await all(await Promise.all([lesson.person(), lesson.person()]));
    await lesson.ask(lesson.trainers('notice'), await lesson.notice('Break'));
    const left = lasts(lesson.session.link.session);
    expect([left > 250, left < 310]).toEqual([true, true]);
  });

  it('has forgotten it when the trainer ends the session, also what comes in that moment', async () => {
    const [lesson, other] = [await Class.at(relay()), await Class.at(relay())];
    await all(await Promise.all([other.person(), other.person()]));
    const people = await Promise.all(Array.from({ length: 60 }, () => lesson.person()));
    await all(people.slice(0, 30));
    const [end, ...posts] = await Promise.all([
      lesson.ask(lesson.trainers('end'), ''),
      ...people.map((one) => one.posts()),
    ]);
    expect(end.status).toBe(204);
    expect(posts.filter(({ answer }) => ![204, 410].includes(answer.status))).toEqual([]);
    const again = await lesson.ask(lesson.trainers('end'), '');
    expect(again.status).toBe(410);
    const { kept } = relay();
    if (!kept) return;
    expect(kept(other.session.link.session)).toMatchObject({ people: 1, member: 2, newest: 2, post: 1 });
    const { end: ended, epoch, ...left } = kept(lesson.session.link.session);
    expect([ended, epoch, left]).toEqual([1, 1, {}]);
  });
}

/** Where newest states are kept apart, there is room for so many. */
export function contractOfRoom(relay: () => Relay): void {
  it('keeps it of so many senders as there may be, and passes the rest on as ever', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    const state = await ada.state();
    const sender = state.split('.')[3] ?? '';
    const as = (nth: number) => ada.posts(state.replace(sender, invented(nth)));
    for (let from = 0; from < 1000; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, nth) => as(from + nth)));
    const more = await all(await Promise.all([lesson.person(), lesson.person()]));
    const late = await lesson.hear().until(({ messages }) => more.every((one) => messages.includes(one)));
    const newest = late.newest.map(({ data }) => withoutTime(data));
    expect(newest.length).toBeGreaterThan(0);
    expect(newest.filter((one) => more.includes(one))).toEqual([]);
    late.close();
  }, 60_000);
}

const withoutTime = (data: string): string => data.slice(data.indexOf(' ') + 1);

/** Everybody posts once more: their messages. */
const all = (people: readonly Person[]): Promise<string[]> =>
  Promise.all(people.map(async (one) => (await one.posts()).message));
