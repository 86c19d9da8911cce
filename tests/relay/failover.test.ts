import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';
import { Class, type Person } from './class.ts';
import { leftOut } from './debian.ts';
import { killMaster } from './master.ts';
import { type NginxRelay, startNginx } from './nginx.ts';

const out = leftOut({ redis: true, long: true });

describe.skipIf(out)(`what is killed in the middle of a class${out ? ` (left out: ${out})` : ''}`, () => {
  it.each([
    ['the Redis master that holds the session', killMaster],
    ['the node at which people post', (relay: NginxRelay) => relay.kill(0)],
    ['the node at which the trainer hears', (relay: NginxRelay) => relay.kill(1)],
  ])(
    '%s: of everybody the last state is there, for who hears already and for who comes late',
    async (_, kill) => {
      const relay = await startNginx(2, 6);
      try {
        const lesson = await Class.at(relay);
        const people = await Promise.all(Array.from({ length: 12 }, () => lesson.person()));
        const first = await Promise.all(people.map((one) => persist(relay, one)));
        expect(await missingAt(lesson, 1, first)).toEqual([]);
        const open = await lesson.hear().hears(first.length);
        const during = people.map((one) => several(relay, one, 6));
        await kill(relay, lesson.session.link.session);
        const last = await Promise.all(during);
        const late = await Promise.all(relay.origins.map((_, node) => missingAt(lesson, node, last)));
        expect(late.some((missing) => missing !== undefined)).toBe(true);
        expect(late.flatMap((missing) => missing ?? [])).toEqual([]);
        // Whose stream ended comes again, as above; whose did not has heard all.
        if (!open.ended) await open.until(({ messages }) => last.every((message) => messages.includes(message)));
        open.close();
        // What nginx, Nchan and Redis write of their troubles gives nobody any right.
        const rights = [lesson.session.link.token, lesson.hearing];
        expect(rights.filter((one) => relay.log().includes(one.split('-')[1] ?? one))).toEqual([]);
      } finally {
        await relay.stop();
      }
    },
    120_000,
  );
});

/** So many states one after the other; the last one, as it was taken. */
async function several(relay: NginxRelay, one: Person, count: number): Promise<string> {
  let last = '';
  for (let nth = 0; nth < count; nth++) last = await persist(relay, one);
  return last;
}

/** Posts the newest state until it is taken, at any node, as an outbox does. */
async function persist(relay: NginxRelay, one: Person): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const posted = await one.posts(undefined, tries % relay.origins.length).catch(() => undefined);
    if (posted?.answer.status === 204) return posted.message;
    if (posted && ![429, 503].includes(posted.answer.status)) throw new Error(`Refused: ${posted.answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('It was never taken.');
}

/**
 * Comes again, as a board does, until all of it is heard at a node.
 * @returns what is missing for good; undefined where the node is gone
 */
async function missingAt(lesson: Class, node: number, wanted: readonly string[]): Promise<string[] | undefined> {
  const gone = await ask(`${lesson.relay.origins[node]}/health`).catch(() => 'gone');
  if (gone === 'gone') return undefined;
  let missing = [...wanted];
  for (let tries = 0; tries < 10 && missing.length > 0; tries++) {
    const hearing = lesson.hear({}, node);
    const enough = () => hearing.ended || wanted.every((one) => hearing.messages.includes(one));
    await hearing.until(enough, 4000).catch(() => {});
    missing = wanted.filter((one) => !hearing.messages.includes(one));
    hearing.close();
    if (missing.length > 0) await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  return missing;
}
