import { expect, it } from 'vitest';
import { Class, type Person } from './class.ts';
import { eventually } from './places.ts';
import type { Relay } from './relay.ts';

/** A sender as the outside of a message names one. Nobody has its key: a relay does not look. */
const invented = (nth: number): string => `${nth}`.padStart(43, 'x');

/** What a relay does that says the newest state of each sender first. */
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
    const notices = lesson.hearNotices();
    await notices.until(({ events }) => events.length > 0);
    expect([again.newest, notices.newest]).toEqual([[], []]);
    for (const one of [again, notices]) one.close();
  });

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

  it('has forgotten it when the trainer ends the session', async () => {
    const [lesson, other] = [await Class.at(relay()), await Class.at(relay())];
    for (const one of [lesson, other]) await all(await Promise.all([one.person(), one.person()]));
    expect((await lesson.ask(lesson.trainers('end'), '')).status).toBe(204);
    const { kept } = relay();
    if (!kept) return;
    expect(kept(other.session.link.session)).toMatchObject({ people: 1, number: 2, newest: 2, post: 1 });
    await eventually(() => {
      const { end, epoch, ...left } = kept(lesson.session.link.session);
      return end === 1 && epoch === 1 && Object.keys(left).length === 0;
    }, 'nothing but that it has ended');
  });
}

const withoutTime = (data: string): string => data.slice(data.indexOf(' ') + 1);

/** Everybody posts once more: their messages. */
const all = (people: readonly Person[]): Promise<string[]> =>
  Promise.all(people.map(async (one) => (await one.posts()).message));
