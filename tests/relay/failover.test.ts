import { describe, expect, it } from 'vitest';
import { Class, type Person } from './class.ts';
import { leftOut } from './debian.ts';
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
        const open = await lesson.hear().hears(first.length);
        const during = people.map((one) => several(relay, one, 6));
        await kill(relay, lesson.session.link.session);
        const last = await Promise.all(during);
        const late = await hearAt(relay, lesson, last);
        expect(last.filter((message) => !late.includes(message))).toEqual([]);
        // Whose node is gone hears elsewhere; whose is there still has heard all.
        if (!open.ended) await open.until(({ messages }) => last.every((message) => messages.includes(message)));
        open.close();
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

/** What who comes late hears at each node that is there. */
async function hearAt(relay: NginxRelay, lesson: Class, last: readonly string[]): Promise<readonly string[]> {
  const all = relay.origins.map((_, nth) => lesson.hear({}, nth));
  const heard = await Promise.all(
    all.map((hearing) =>
      hearing.until(({ messages, ended }) => ended || last.every((one) => messages.includes(one))).catch(() => hearing),
    ),
  );
  for (const one of heard) one.close();
  const there = heard.filter(({ status }) => status === 200).map(({ messages }) => messages);
  expect(there.length).toBeGreaterThan(0);
  return last.filter((message) => there.every((messages) => messages.includes(message)));
}

async function killMaster(relay: NginxRelay, session: string): Promise<void> {
  const { cluster } = relay;
  const nodes = cluster?.nodes ?? [];
  const nth = nodes.findIndex(
    (_, at) =>
      cluster?.at(at, 'info', 'replication').includes('role:master') &&
      cluster.at(at, '--scan', '--pattern', `*post/${session}*`).trim() !== '',
  );
  expect(nth).toBeGreaterThanOrEqual(0);
  await cluster?.kill(nth);
}
