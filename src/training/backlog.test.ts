import { describe, expect, it } from 'vitest';
import { openBacklog } from './backlog.ts';
import { NOW, newSession, subtle } from './fixtures/links.ts';
import { newSender, posted } from './fixtures/people.ts';
import type { StateMessage } from './message.ts';
import { sealBeat } from './participant-wire.ts';

const trainer = await newSession();
const [ada, bob] = [await newSender(trainer), await newSender(trainer)];

describe('a board that comes late', () => {
  it('opens one message a person, the newest that is theirs', async () => {
    const wires = [
      ...(await Promise.all([3, 1, 2].map((seq) => posted({ seq }, ada)))),
      await posted({ seq: 5, name: 'Bob' }, bob),
      (await posted({}, ada)).split('.').with(4, '999').join('.'),
      'nonsense',
      await sealBeat({ seq: 9, at: NOW }, ada),
    ];
    let calls = 0;
    const counting = {
      ...bound(subtle),
      decrypt: (...all: Parameters<typeof subtle.decrypt>) => {
        calls++;
        return subtle.decrypt(...all);
      },
    };
    const found: StateMessage[] = [];
    await openBacklog(
      wires.map((wire, at) => ({ wire, heardAt: at })),
      trainer,
      counting,
      (state) => found.push(state),
    );
    expect(found.map(({ name, seq }) => [name, seq]).sort()).toEqual([
      ['Ada', 3],
      ['Bob', 5],
    ]);
    expect(calls).toBe(2);
  });

  const bound = (real: typeof subtle): typeof subtle => ({
    generateKey: real.generateKey.bind(real),
    importKey: real.importKey.bind(real),
    exportKey: real.exportKey.bind(real),
    sign: real.sign.bind(real),
    verify: real.verify.bind(real),
    encrypt: real.encrypt.bind(real),
    decrypt: real.decrypt.bind(real),
    deriveBits: real.deriveBits.bind(real),
  });

  it('is quick', async () => {
    const wires = await Promise.all(
      Array.from({ length: 100 }, async (_, seq) => posted({ seq }, await newSender(trainer))),
    );
    const begun = performance.now();
    let rows = 0;
    await openBacklog(
      wires.map((wire) => ({ wire, heardAt: NOW })),
      trainer,
      subtle,
      () => rows++,
    );
    console.log(`100 states opened in ${(performance.now() - begun).toFixed(0)} ms`);
    expect(rows).toBe(100);
  });
});
