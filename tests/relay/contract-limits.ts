import { expect, it } from 'vitest';
import { Class } from './class.ts';
import type { Relay } from './relay.ts';

/** What a relay takes at the most. */
export function contractOfLimits(relay: () => Relay): void {
  it('refuses what is too large, and goes on', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    const state = await ada.state();
    const whole = state.padEnd(4096, 'x');
    const sizes = [whole, `${whole}x`, state.padEnd(1024 * 1024, 'x')];
    const statuses = [];
    for (const message of sizes) statuses.push((await ada.posts(message)).answer.status);
    // And without a word of how much is to come.
    const chunked = await lesson.ask(lesson.posting('post'), `${whole}x`, { 'Transfer-Encoding': 'chunked' });
    expect([...statuses, chunked.status]).toEqual([204, 413, 413, 413]);
    await ada.posts();
    const hearing = await lesson.hear().hears(2);
    expect(hearing.messages[0]).toBe(whole);
    hearing.close();
  });

  it('stops a flood from one sender, and nobody else by it', async () => {
    const lesson = await Class.at(relay());
    const [ada, bob] = [await lesson.person(), await lesson.person()];
    const state = await ada.state();
    const flood = await Promise.all(Array.from({ length: 120 }, async () => (await ada.posts(state)).answer));
    const refused = flood.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(60);
    expect(flood.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(20);
    for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect((await ada.beats()).status).toBe(429);
    const others = [(await bob.posts()).answer, await bob.beats()];
    expect(others.map(({ status }) => status)).toEqual([204, 204]);
  });

  it('takes a whole class that joins at once', async () => {
    const lesson = await Class.at(relay());
    const people = await Promise.all(Array.from({ length: 500 }, () => lesson.person()));
    const states = await Promise.all(people.map((one) => one.state()));
    const answers = await Promise.all(people.map(async (one, nth) => (await one.posts(states[nth])).answer));
    expect(answers.filter(({ status }) => status !== 204)).toEqual([]);
    // Whoever is told of another memory posts again.
    expect(new Set(answers.map(({ headers }) => headers['x-waymark-epoch'])).size).toBe(1);
    const hearing = await lesson.hear().hears(500);
    expect([...hearing.messages].sort()).toEqual([...states].sort());
    hearing.close();
  });
}
