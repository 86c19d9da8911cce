import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStateBody, stateBody } from './body.ts';
import { ENDS, NOW, newSession, random, subtle } from './fixtures/links.ts';
import { newSender, posted, resigned, sent } from './fixtures/people.ts';
import { openFromParticipant } from './participant-wire.ts';
import { sealTrainer } from './trainer-wire.ts';

const [trainer, elsewhere] = [await newSession(), await newSession('Other class')];
const [ada, bob] = [await newSender(trainer), await newSender(trainer)];
const opened = (wire: unknown, by = trainer) => openFromParticipant(wire, by, subtle);
/** Why it is refused, or `fine`. */
const said = async (wire: unknown, by = trainer) => (await opened(wire, by)).refused ?? 'fine';
const good = await posted({}, ada);
const parts = good.split('.');
const withPart = (at: number, put: string) => parts.with(at, put).join('.');

describe('attacks on the board', () => {
  const ATTACKS: readonly [string, () => unknown, string][] = [
    ['no signature', () => parts.slice(0, -1).join('.'), 'not-ours'],
    ['an empty signature', () => withPart(7, 'A'.repeat(86)), 'bad-signature'],
    ['a foreign signature', () => resigned(good, bob), 'bad-signature'],
    [
      'another participant’s key, signed by one’s own',
      () => resigned(withPart(3, ada.own.public), bob),
      'bad-signature',
    ],
    ['another’s message as one’s own', () => resigned(withPart(3, bob.own.public), bob), 'cannot-open'],
    ['another’s message with a higher number', () => withPart(4, '99'), 'bad-signature'],
    ['one’s own message with a higher number', () => resigned(withPart(4, '99'), ada), 'cannot-open'],
    ['a state that is called a beat', () => resigned(withPart(1, 'b'), ada), 'cannot-open'],
    ['another ephemeral key', () => resigned(withPart(5, bob.own.public), ada), 'cannot-open'],
    ['another seal', () => resigned(withPart(6, `A${parts[6]?.slice(1)}`), ada), 'cannot-open'],
    ['after the end', () => posted({ at: ENDS + 1000 }, ada), 'expired'],
    ['the id of another session', () => withPart(2, elsewhere.link.session), 'other-session'],
    ['a message of another session', async () => posted({}, await newSender(elsewhere)), 'other-session'],
    [
      'sealed for another trainer',
      () => posted({}, { ...ada, link: { ...elsewhere.link, session: trainer.link.session } }),
      'cannot-open',
    ],
    ['a newer version outside', () => good.replace('wm1', 'wm2'), 'newer'],
    ['a newer version in another form', () => 'wm2.{"all":"new"}', 'newer'],
    ['a body of 1 MB', () => 'wm1.'.padEnd(1_000_000, 'x'), 'too-large'],
    [
      'a trainer’s message',
      async () => sealTrainer({ seq: 1, at: NOW, says: { type: 'end' } }, trainer, subtle, random(12)),
      'wrong-kind',
    ],
    ['no text', () => ({ wm1: true }), 'not-ours'],
    ['nothing', () => '', 'not-ours'],
  ];
  it.each(ATTACKS)('%s', async (_, make, refusal) => expect(await said(await make())).toBe(refusal));

  it('says who it is said to be from, as far as that can be read', async () => {
    expect(await opened(await resigned(good, bob))).toEqual({ refused: 'bad-signature', sender: ada.own.public });
    expect(await opened('x')).toEqual({ refused: 'not-ours' });
  });

  it('content of its own making is looked at, field by field', () => {
    const body = JSON.parse(stateBody(sent())) as Record<string, unknown>;
    expect(readStateBody(body)).toBeDefined();
    for (const wrong of [
      { m: { constructor: 'c' } },
      { m: { 'a b': 'c' } },
      { m: { a: 'x' } },
      { m: { a: 'c1e9' } },
      { m: [] },
      { m: null },
      { m: JSON.parse('{"__proto__":"c"}') },
      { n: 1 },
      { n: 'x'.repeat(201) },
      { h: 'My password is' },
      { a: 1.5 },
      { b: -1 },
      { b: 1e300 },
      { t: -1 },
      { g: '<b>' },
      { c: 'toString' },
      { l: 2 },
      { x: '<b>' },
    ])
      expect([wrong, readStateBody({ ...body, ...wrong })]).toEqual([wrong, undefined]);
    expect(readStateBody({ ...body, account: '111122223333' })).toEqual(readStateBody(body));
  });

  it('HTML in a name is the text that it is, and what cannot be seen is gone', async () => {
    const { message } = await opened(await posted({ name: '<img src=x onerror=alert(1)>\u202e' }, ada));
    expect(message).toMatchObject({ name: '<img src=x onerror=alert(1)>' });
  });

  it('nothing that is changed anywhere is taken, and nothing throws', async () => {
    const at = fc.nat(good.length - 1);
    await fc.assert(
      fc.asyncProperty(at, fc.stringMatching(/^[\w.-]{0,3}$/), fc.nat(3), async (from, put, gone) => {
        const text = good.slice(0, from) + put + good.slice(from + gone);
        return text === good || (await said(text)) !== 'fine';
      }),
      { numRuns: 200 },
    );
    await fc.assert(fc.asyncProperty(fc.anything(), async (any) => (await said(any)) !== 'fine'));
  });
});
