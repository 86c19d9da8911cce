import { describe, expect, it } from 'vitest';
import { NOW, newSession, random, subtle } from './fixtures/links.ts';
import { newSender, posted } from './fixtures/people.ts';
import { newInbox } from './inbox.ts';
import { sealBeat } from './participant-wire.ts';
import { sealTrainer } from './trainer-wire.ts';

const [trainer, elsewhere] = [await newSession(), await newSession('Other class')];
const [ada, bob] = [await newSender(trainer), await newSender(trainer)];
const states = new Map<string, string>(
  await Promise.all(
    [1, 2, 3, 4].flatMap((seq) =>
      [ada, bob].map(async (by) => [`${by === ada ? 'a' : 'b'}${seq}`, await posted({ seq }, by)] as const),
    ),
  ),
);
const again = await posted({ seq: 2, name: 'Other' }, ada);
const beats = await Promise.all([1, 2].map((at) => sealBeat({ seq: 1, at: NOW + at * 1000 }, ada)));
const words = await Promise.all(
  [1, 2].map((seq) => sealTrainer({ seq, at: NOW, says: { type: 'end' } }, trainer, subtle, random(12))),
);
const named = (wire = ''): string =>
  [...states].find(([, one]) => one === wire)?.[0] ??
  (wire === again ? 'again' : beats.includes(wire) ? `beat${beats.indexOf(wire)}` : `said${words.indexOf(wire)}`);

/** Letters and numbers are put in; `+` opens one that is good, `-` one that is not. */
function story(text: string): string {
  const inbox = newInbox(trainer.link.session);
  return text
    .split(' ')
    .map((word) => {
      if (word === '+' || word === '-') {
        const one = inbox.next();
        if (!one) return 'none';
        inbox.done(one, word === '+');
        return named(one.wire);
      }
      const wire =
        states.get(word) ?? (word === 'again' ? again : word.startsWith('beat') ? beats[+word.slice(4)] : undefined);
      const said = word.startsWith('said') ? words[+word.slice(4)] : undefined;
      return inbox.put({ wire: wire ?? said ?? '', heardAt: NOW }) ?? '';
    })
    .filter(Boolean)
    .join(' ');
}

describe('what a board opens next', () => {
  it.each([
    ['nothing', '+', 'none'],
    ['what came', 'a1 + +', 'a1 none'],
    ['the newest of a sender alone', 'a1 a2 a3 + +', 'a3 none'],
    ['in whatever order they came', 'a2 a3 a1 + +', 'a3 none'],
    ['senders in turn', 'a1 a2 b1 - - - -', 'a2 b1 a1 none'],
    ['the next where the newest is forged', 'a1 a2 a3 - + +', 'a3 a2 none'],
    ['nothing that is known', 'a2 + a1 a2 +', 'a2 replayed replayed none'],
    ['what is newer than what is known', 'a2 + a3 a4 + +', 'a2 a4 none'],
    ['both of one number', 'a2 again + + +', 'again a2 none'],
    ['what came twice once', 'a2 a1 a2 + +', 'replayed a2 none'],
    ['what was forged and came twice once', 'a2 a1 a2 - - +', 'replayed a2 a1 none'],
    ['the last beat, also of the same number', 'beat0 beat1 + beat0 +', 'beat1 beat0'],
    ['a beat beside a state', 'a1 beat0 + + +', 'a1 beat0 none'],
    ['each word of the trainer', 'said0 said1 + + +', 'said0 said1 none'],
    ['a word of the trainer once', 'said0 + said0 +', 'said0 replayed none'],
    ['nothing that is no message', 'x +', 'not-ours none'],
  ])('%s', (_, text, expected) => expect(story(text)).toBe(expected));

  it('gives no second message of a sender before the first was looked at', () => {
    const inbox = newInbox(trainer.link.session);
    for (const name of ['a1', 'a2']) inbox.put({ wire: states.get(name) ?? '', heardAt: NOW });
    const one = inbox.next();
    inbox.put({ wire: states.get('a3') ?? '', heardAt: NOW });
    expect([named(one?.wire), inbox.next(), inbox.turns()]).toEqual(['a2', undefined, 0]);
    if (one) inbox.done(one, true);
    expect([named(inbox.next()?.wire), inbox.next()]).toEqual(['a3', undefined]);
  });

  it('does not open again what came again while it was being opened', () => {
    const inbox = newInbox(trainer.link.session);
    const put = (name: string) => inbox.put({ wire: states.get(name) ?? '', heardAt: NOW });
    for (const isGood of [true, false]) {
      put(isGood ? 'a1' : 'b1');
      const one = inbox.next();
      expect(put(isGood ? 'a1' : 'b1')).toBe('replayed');
      if (one) inbox.done(one, isGood);
      expect(inbox.next()).toBeUndefined();
    }
  });

  it('takes nothing of another session', async () => {
    const wire = await posted({}, await newSender(elsewhere));
    expect(newInbox(trainer.link.session).put({ wire, heardAt: NOW })).toBe('other-session');
  });
});
