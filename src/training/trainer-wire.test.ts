import { describe, expect, it } from 'vitest';
import { toText } from './bytes.ts';
import { ENDS, NOW, newSession, random, subtle } from './fixtures/links.ts';
import { newSender, posted, resigned } from './fixtures/people.ts';
import { handId } from './hand.ts';
import { type TrainerMessage, whyNoNotice } from './message.ts';
import { openFromTrainer, sealTrainer } from './trainer-wire.ts';

const [trainer, elsewhere] = [await newSession(), await newSession('Other class')];
const ada = await newSender(trainer);
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
    // No date is so far: a popup that was to say it could not be drawn any more, nor left by.
    expect(await told(await notice('Break', 1, trainer, -9e15))).toBe('bad-content');
    expect(await told(await notice('Break', 1, elsewhere))).toBe('other-session');
    expect(await told(await posted({}, ada))).toBe('wrong-kind');
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
    ['go to evil.\u200bexample now', 'link'],
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
    'نمی\u200cدانم 👩\u200d🏫',
    'z. B. so',
    '<b>now</b>',
    'x'.repeat(200),
  ])('%j is one', (text) => expect(whyNoNotice(text)).toBeUndefined());
});
