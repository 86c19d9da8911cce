import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF, logOf } from '../export/fixtures/runs.ts';
import type { Guide } from '../guide/model.ts';
import { EMPTY, fold } from '../progress/fold.ts';
import { openBacklog } from './backlog.ts';
import { readStateBody, stateBody } from './body.ts';
import { toText } from './bytes.ts';
import { signed } from './crypto.ts';
import { headOf, MOST_WIRE, readEnvelope, toSign } from './envelope.ts';
import { ENDS, guide, NOW, newSession, random, subtle } from './fixtures/links.ts';
import { ACTIONS, anySent, newSender, sent } from './fixtures/people.ts';
import { handId } from './hand.ts';
import { FIELDS_SENT, type StateMessage, type TrainerMessage, whyNoNotice } from './message.ts';
import { openFromParticipant, sealBeat, sealState } from './participant-wire.ts';
import { fitsSession, stateOf } from './state.ts';
import { openFromTrainer, sealTrainer } from './trainer-wire.ts';

const [trainer, elsewhere] = [await newSession(), await newSession('Other class')];
const [ada, bob] = [await newSender(trainer), await newSender(trainer)];
const posted = async (more: Parameters<typeof sent>[0] = {}, by = ada) => (await sealState(sent(more), by)) ?? '';
const opened = (wire: unknown, by = trainer) => openFromParticipant(wire, by, subtle);
/** Why it is refused, or `fine`. */
const said = async (wire: unknown, by = trainer) => (await opened(wire, by)).refused ?? 'fine';
const good = await posted();
const parts = good.split('.');
const withPart = (at: number, put: string) => parts.with(at, put).join('.');
/** A message whose outside was changed, signed again by whoever. */
const resigned = async (text: string, by = bob) => {
  const bare = text.slice(0, text.lastIndexOf('.'));
  return `${bare}.${await signed(subtle, by.own.private, toSign(bare))}`;
};

describe('what a participant sends', () => {
  it('comes back whole', async () => {
    expect(await opened(good)).toEqual({ message: { kind: 'state', participant: ada.own.public, ...sent() } });
    const beat = await sealBeat({ seq: 7, at: NOW }, ada);
    expect(await opened(beat)).toEqual({ message: { kind: 'beat', participant: ada.own.public, seq: 7, at: NOW } });
  });

  it('comes back, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anySent, async (state) => {
        const { message } = await opened(await sealState(state, ada));
        const marks = Object.keys(state.marks).length;
        const isTimed =
          marks === 0 || Object.values((message as StateMessage).marks).some(({ at }) => at !== undefined);
        expect(message).toEqual({
          kind: 'state',
          participant: ada.own.public,
          ...(isTimed ? state : withoutTimes(state)),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('names no more fields than the join screen does', () => {
    const all = stateOf(
      guide,
      fold(logOf(HALF)),
      { ...sent(), hand: { reason: 'device', since: NOW }, left: true },
      NOW,
    );
    expect(Object.keys({ participant: '', ...all }).sort()).toEqual([...FIELDS_SENT].sort());
    expect(stateBody({ ...all })).not.toContain('HYPERLINK');
  });

  it('is in steps of size, whatever was done, and never more than a relay takes', async () => {
    const one = await posted({ name: 'A' });
    expect((await posted({ name: 'Adabelle', hand: { reason: 'looks-different', since: NOW } })).length).toBe(
      one.length,
    );
    const full = stateOf(guide, fold(logOf(HALF)), { ...sent(), name: '株'.repeat(60) }, NOW);
    const marks = Object.fromEntries(ACTIONS.map((id) => [id, { standing: 'told' as const, at: NOW + 9_999_000 }]));
    expect(((await sealState({ ...full, seq: 9_999_999_999, marks }, ada)) ?? '').length).toBeLessThanOrEqual(
      MOST_WIRE,
    );
  });

  it('goes without times where there is no room for them, and a guide that is too long is known beforehand', async () => {
    const long = (count: number) =>
      Array.from({ length: count }, (_, at) => `${'task-with-a-name.'}${'x'.repeat(8)}-${at}`);
    const marks = (count: number) =>
      Object.fromEntries(long(count).map((id) => [id, { standing: 'seen' as const, at: NOW + 9_999_000 }]));
    const { message } = await opened(await posted({ marks: marks(75) }));
    expect(Object.values((message as StateMessage).marks)[74]).toEqual({ standing: 'seen' });
    expect(await sealState(sent({ marks: marks(120) }), ada)).toBeUndefined();
    expect(fitsSession(guide)).toBe(true);
    const step = guide.tasks[0]?.steps[0];
    const items = long(120).map((id) => ({ kind: 'action' as const, action: { id } }));
    expect(fitsSession({ ...guide, tasks: [{ steps: [{ ...step, items }] }] } as unknown as Guide)).toBe(false);
  });

  it('tells where the run is', () => {
    const begun = stateOf(guide, EMPTY, { ...sent() }, NOW);
    expect(begun).toMatchObject({ marks: {}, active: { id: ACTIONS[0], since: NOW } });
    const half = stateOf(guide, fold(logOf(HALF)), { ...sent() }, NOW);
    expect(half.marks).toMatchObject({ 'root.add-mfa': { standing: 'seen' }, 'user.open': { standing: 'already' } });
    const closed = ACTIONS.map((id) => [id, { as: 'already' as const, at: NOW }]);
    expect(stateOf(guide, { ...EMPTY, outcomes: Object.fromEntries(closed) }, sent(), NOW).active).toBeUndefined();
  });
});

const withoutTimes = (state: ReturnType<typeof sent>) => ({
  ...state,
  marks: Object.fromEntries(Object.entries(state.marks).map(([id, { at: _, ...mark }]) => [id, mark])),
});

describe('attacks on the board', () => {
  const ATTACKS: readonly [string, () => unknown, string][] = [
    ['no signature', () => parts.slice(0, -1).join('.'), 'not-ours'],
    ['an empty signature', () => withPart(7, 'A'.repeat(86)), 'bad-signature'],
    ['a foreign signature', () => resigned(good), 'bad-signature'],
    ['another participant’s key, signed by one’s own', () => resigned(withPart(3, ada.own.public)), 'bad-signature'],
    ['another’s message as one’s own', () => resigned(withPart(3, bob.own.public)), 'cannot-open'],
    ['another’s message with a higher number', () => withPart(4, '99'), 'bad-signature'],
    ['one’s own message with a higher number', () => resigned(withPart(4, '99'), ada), 'cannot-open'],
    ['a state that is called a beat', () => resigned(withPart(1, 'b'), ada), 'cannot-open'],
    ['another ephemeral key', () => resigned(withPart(5, bob.own.public), ada), 'cannot-open'],
    ['another seal', () => resigned(withPart(6, `A${parts[6]?.slice(1)}`), ada), 'cannot-open'],
    ['after the end', () => posted({ at: ENDS + 1000 }), 'expired'],
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
    expect(await opened(await resigned(good))).toEqual({ refused: 'bad-signature', sender: ada.own.public });
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
    const { message } = await opened(await posted({ name: '<img src=x onerror=alert(1)>\u202e' }));
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

const notice = (text: string, seq = 1, by = trainer, at = NOW) =>
  sealTrainer({ seq, at, says: { type: 'notice', text } }, by, subtle, random(12));
const toldBy = async (wire: unknown, after?: number) => openFromTrainer(wire, trainer.link, subtle, after);
const told = async (wire: unknown, after?: number) => (await toldBy(wire, after)).refused ?? 'fine';

describe('what the trainer says', () => {
  it.each<TrainerMessage['says']>([
    { type: 'notice', text: 'Go on to step 4. Break until 10:30, 休憩' },
    { type: 'ack', hand: handId(ada.own.public, NOW) },
    { type: 'end' },
  ])('comes back: $type', async (says) => {
    const wire = await sealTrainer({ seq: 3, at: NOW, says }, trainer, subtle, random(12));
    expect(await toldBy(wire)).toEqual({ message: { kind: 'trainer', seq: 3, at: NOW, says } });
    expect(wire).not.toContain('step');
  });

  it('is refused where it is forged, old, or of another time', async () => {
    const real = (await notice('Break')) ?? '';
    const forger = { ...trainer, sign: ada.own };
    expect(await told(real)).toBe('fine');
    expect(await told(await notice('Break', 1, forger))).toBe('not-the-trainer');
    expect(await told(await resigned(real, ada))).toBe('bad-signature');
    expect(await told(real.replace(/\.1\./, '.2.'))).toBe('bad-signature');
    expect(await told(real, 0)).toBe('fine');
    expect(await told(real, 1)).toBe('replayed');
    expect(await told(await notice('Break', 1, trainer, ENDS + 1))).toBe('expired');
    expect(await told(await notice('Break', 1, elsewhere))).toBe('other-session');
    expect(await told(good)).toBe('wrong-kind');
    expect(await told(real.replace('wm1', 'wm9'))).toBe('newer');
    const otherClass = { ...trainer, link: { ...trainer.link, classKey: toText(random(16)) } };
    expect(await told(await notice('Break', 1, otherClass))).toBe('cannot-open');
    expect(await told(undefined)).toBe('not-ours');
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['x'.repeat(201), 'too-long'],
    ['a\nb', 'not-plain'],
    ['a\u202eb', 'not-plain'],
    ['see https://evil.example', 'link'],
    ['www.evil', 'link'],
    ['go to evil.example now', 'link'],
    ['mailto:a', 'link'],
    ['write to me@evil', 'link'],
  ])('%j is no notice: %s', async (text, why) => {
    expect(whyNoNotice(text)).toBe(why);
    expect(await notice(text)).toBeUndefined();
  });
  it.each([
    'Go on to step 4',
    'Break until 10:30.',
    'Step 2.3: wait!',
    '休憩です。',
    'z. B. so',
    '<b>now</b>',
    'x'.repeat(200),
  ])('%j is one', (text) => expect(whyNoNotice(text)).toBeUndefined());
});

describe('a board that comes late', () => {
  it('opens one message a person, the newest that is theirs', async () => {
    const wires = [
      ...(await Promise.all([3, 1, 2].map((seq) => posted({ seq })))),
      await posted({ seq: 5, name: 'Bob' }, bob),
      withPart(4, '999'),
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

it('the outside can be read without any key', () => {
  const read = readEnvelope(good, trainer.link.session);
  expect(read).toMatchObject({ envelope: { kind: 's', sender: ada.own.public, seq: 1 } });
  if ('envelope' in read) expect(good.startsWith(headOf(read.envelope))).toBe(true);
});
