import { describe, expect, it } from 'vitest';
import { random } from '../../src/training/fixtures/links.ts';
import { Class } from './class.ts';
import { ALL, contractOf } from './contract.ts';
import { contractOfRoom } from './contract-newest.ts';
import { leftOut } from './debian.ts';
import { startNginx } from './nginx.ts';

/** One that the relay does not have: where nothing is looked at, it would be as good as another. */
const KEY = { name: 'k1', secret: random(32) };
const out = leftOut({});
describe.skipIf(out)(out ? `left out: ${out}` : 'one node', () => {
  it('takes nothing while its keys cannot be read, and says that it is not well', async () => {
    const relay = await startNginx();
    const status = async () => {
      const lesson = await Class.at(relay, { key: KEY });
      const [origin] = relay.origins;
      const answers = [
        await lesson.ask(lesson.posting('post'), await (await lesson.person()).state()),
        await lesson.ask(lesson.trainers('hear')),
        await lesson.ask(`${origin}/health`),
      ];
      return answers.map((one) => one.status);
    };
    const back = relay.loseKeys();
    expect(await status()).toEqual([503, 503, 503]);
    back();
    expect(await status()).toEqual([403, 403, 200]);
    await relay.stop();
  }, 60_000);

  contractOf('nginx with Nchan', () => startNginx(), [...ALL, contractOfRoom]);
});
