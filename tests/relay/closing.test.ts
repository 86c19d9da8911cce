import { request } from 'node:http';
import { expect, it } from 'vitest';
import { startRelay } from '../../scripts/relay/server.mjs';
import { random } from '../../src/training/fixtures/links.ts';
import { Class } from './class.ts';

/** Whoever is told 410 is out of the session for good, and a relay that is started anew goes on with it. */
it('says to nobody that the session has ended while the embedded relay is being closed', async () => {
  const key = { name: 'k1', secret: random(32) };
  const keys = () => new Map([[key.name, Buffer.from(key.secret)]]);
  const one = await startRelay({ host: '127.0.0.1', port: 0, keys });
  const none = () => Promise.reject(new Error('This one is what it is.'));
  const rest = { newKey: none, dropKey: none, restart: none, log: () => '', stop: one.close };
  const lesson = await Class.at({ origins: [`http://127.0.0.1:${one.port}`], key: () => key, ...rest });
  const ada = await lesson.person();
  expect((await ada.posts()).answer.status).toBe(204);

  const message = await ada.state();
  const headers = { 'Content-Type': 'text/plain', 'Content-Length': message.length, Expect: '100-continue' };
  const post = request(lesson.posting('post'), { method: 'POST', headers, agent: false });
  const answered = new Promise<number>((resolve, reject) => {
    post.on('response', ({ statusCode = 0 }) => resolve(statusCode)).on('error', reject);
  });
  // It has read the head of the post, and waits for the rest.
  await new Promise((resolve) => post.once('continue', resolve).flushHeaders());
  const closed = one.close();
  post.end(message);
  expect(await answered).toBe(503);
  await closed;
});
