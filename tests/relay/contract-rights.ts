import { expect, it } from 'vitest';
import { random } from '../../src/training/fixtures/links.ts';
import { Class } from './class.ts';
import type { Relay } from './relay.ts';

const HOUR = 3_600_000;

/** Who may do what, and who may not. */
export function contractOfRights(relay: () => Relay): void {
  it('lets who has the link neither hear the others, nor speak for the trainer, nor end the session', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    await ada.posts();
    const { token } = lesson.session.link;
    const answers = [
      await lesson.ask(lesson.trainers('hear', 0, token)),
      await lesson.ask(lesson.trainers('notice', 0, token), await lesson.notice('forged')),
      await lesson.ask(lesson.trainers('end', 0, token), ''),
      // And the trainer's token is for the trainer's own.
      await lesson.ask(lesson.posting('post', 0, { token: lesson.hearing }), await ada.state()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(answers.map(({ text }) => text.includes('wm1'))).not.toContain(true);
    const notices = lesson.hearNotices();
    await lesson.ask(lesson.trainers('notice'), await lesson.notice('true'));
    expect((await notices.hears(1)).messages).toHaveLength(1);
    notices.close();
  });

  it('refuses tokens of another key, session, end or making, and says when one is over', async () => {
    const [lesson, other] = [await Class.at(relay()), await Class.at(relay())];
    const foreign = await Class.at(relay(), { key: foreignKey(relay()) });
    const unknown = await Class.at(relay(), { key: { name: 'zz', secret: relay().key().secret } });
    const over = await Class.at(relay(), { lasts: -5000 });
    const forgedOver = await Class.at(relay(), { lasts: -5000, key: foreignKey(relay()) });
    // The trainer's clock may go a little before the relay's.
    const longest = await Class.at(relay(), { lasts: 12 * HOUR + 240_000 });
    const tooLong = await Class.at(relay(), { lasts: 12 * HOUR + 360_000 });
    const endless = await Class.at(relay(), { lasts: 30 * 24 * HOUR });
    const { token, expires } = lesson.session.link;
    const message = await (await lesson.person()).state();
    const bent = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    const asked: [number, string][] = [
      [403, lesson.posting('post', 0, { token: other.session.link.token })],
      [403, lesson.posting('post', 0, { expires: expires + 1000 })],
      [403, lesson.posting('post', 0, { token: bent })],
      [403, foreign.posting('post')],
      [403, unknown.posting('post')],
      [403, forgedOver.posting('post')],
      [403, endless.posting('post')],
      [403, tooLong.posting('post')],
      [410, over.posting('post')],
    ];
    const answers = await Promise.all(asked.map(async ([, address]) => (await lesson.ask(address, message)).status));
    expect(answers).toEqual(asked.map(([status]) => status));
    expect((await longest.ask(longest.posting('post'), await (await longest.person()).state())).status).toBe(204);
    expect((await lesson.ask(over.trainers('hear'))).status).toBe(410);
    expect((await lesson.ask(lesson.posting('post'), message)).status).toBe(204);
  });

  it('has nothing at addresses without a token, and answers each by its own method alone', async () => {
    const lesson = await Class.at(relay());
    const { session, token } = lesson.session.link;
    const [origin] = relay().origins;
    const expires = lesson.session.link.expires / 1000;
    const paths = ['/', `/v1/${session}/${expires}/post`, `/v1/${session}/${expires}/${token}/`, '/v1/../relay-keys'];
    const answers = await Promise.all(paths.map(async (path) => (await lesson.ask(`${origin}${path}`, 'x')).status));
    expect(answers).toEqual([404, 404, 404, 404]);
    expect((await lesson.ask(lesson.posting('post'))).status).toBe(405);
    expect((await lesson.ask(lesson.trainers('hear'), 'x')).status).toBe(405);
  });

  it('takes what is a message of this kind and session from outside, of later versions too, and nothing else', async () => {
    const [lesson, other] = [await Class.at(relay()), await Class.at(relay())];
    const ada = await lesson.person();
    const [state, beat] = [await ada.state(), await ada.beat()];
    const foreign = await (await other.person()).state();
    const bad = ['', 'hello', beat, foreign, `${state}\n`, `${state}\ndata: x`, `${state}<b>`, state.slice(4)];
    const answers = await Promise.all(bad.map(async (message) => (await ada.posts(message)).answer.status));
    expect(answers).toEqual(bad.map(() => 400));
    expect((await lesson.ask(lesson.trainers('notice'), state)).status).toBe(400);
    const newer = state.replace('wm1.', 'wm2.');
    expect((await ada.posts(newer)).answer.status).toBe(204);
    const hearing = await lesson.hear().hears(1);
    expect(hearing.messages).toEqual([newer]);
    hearing.close();
  });

  it('may be read from any origin, by whoever asks first or at once, and gives no cookies', async () => {
    const lesson = await Class.at(relay());
    const ada = await lesson.person();
    const origin = { Origin: 'https://elsewhere.example', Cookie: 'who=ada' };
    const preflight = await lesson.ask(
      lesson.posting('post'),
      undefined,
      { ...origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
      'OPTIONS',
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toContain('POST');
    expect(preflight.headers['access-control-allow-headers']?.toLowerCase()).toContain('content-type');
    const hearing = lesson.hear(origin);
    await hearing.until(({ events }) => events.length > 0);
    hearing.close();
    const { token } = lesson.session.link;
    const answers = [
      preflight,
      hearing,
      await lesson.ask(lesson.posting('post'), await ada.state(), origin),
      await lesson.ask(lesson.posting('post'), 'no message', origin),
      await lesson.ask(lesson.posting('post'), 'x'.repeat(5000), origin),
      await lesson.ask(lesson.trainers('hear', 0, token), undefined, origin),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 200, 204, 400, 413, 403]);
    for (const { headers } of answers) {
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    }
    for (const { headers } of answers.slice(1))
      expect(headers['access-control-expose-headers']?.toLowerCase()).toContain('x-waymark-epoch');
  });

  it('shows who opens a join link a page without script, and whether it is well', async () => {
    const lesson = await Class.at(relay());
    const [origin] = relay().origins;
    const page = await lesson.ask(`${origin}/join`);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.text).toContain('paste it into Waymark');
    expect(page.text).not.toMatch(/<script|<link|<img|\son\w+=/);
    const health = await lesson.ask(`${origin}/health`);
    expect([health.status, health.text]).toEqual([200, 'ok\n']);
  });
}

const foreignKey = (relay: Relay) => ({ name: relay.key().name, secret: random(32) });
