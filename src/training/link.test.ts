import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENDS, guide, NOW, newSession } from './fixtures/links.ts';
import { makeJoinLink, readJoinLink } from './link.ts';
import type { JoinLink } from './link-parts.ts';
import { LINK_FAULTS } from './link-problem.ts';
import { cleanName, isPseudonym, pseudonym } from './name.ts';

const { link } = await newSession();
const good = makeJoinLink(link);
const read = (text: string, now = NOW, relays?: readonly string[]) => readJoinLink(text, { now, relays });
/** What is wrong and where, or `fine`. */
const said = (text: string, now = NOW, relays?: readonly string[]) => {
  const { problem } = read(text, now, relays);
  return problem ? `${problem.fault} ${problem.where}` : 'fine';
};
const without = (key: string) => good.replace(new RegExp(`&${key}=[^&]*`), '');
const withPart = (key: string, value: string) => good.replace(new RegExp(`([#&]${key}=)[^&]*`), `$1${value}`);

describe('a join link', () => {
  it('comes back as it was made', () => {
    expect(read(good)).toEqual({ link });
    expect(good).toMatch(/^https:\/\/relay\.example\/join#v=1&s=/);
    expect(good.length).toBeLessThan(500);
  });

  it('tells the relay nothing when it is opened', () => {
    const [sent] = good.split('#');
    expect(sent).toBe('https://relay.example/join');
  });

  it.each([
    ` ${good}\n`,
    `<${good}>`,
    `“${good}”`,
    `${good.slice(0, 76)}\r\n${good.slice(76, 152)}\n ${good.slice(152)}`,
    good.replace('https', 'HTTPS'),
  ])('is read however it was pasted: %#', (text) => expect(read(text)).toEqual({ link }));

  it('is read at the end of a sentence, and whatever class and guide are called', () => {
    expect(read(`(Join here: ${good}).`.slice(12))).toEqual({ link });
    for (const text of ['=https://x', '?u=https://', '&k=AAAAAAAA', '#', '100 %', '1.0 (beta)', '']) {
      const one = { ...link, label: text, guide: { ...link.guide, version: text } };
      expect(read(makeJoinLink(one))).toEqual({ link: one });
    }
  });

  it('of any session that is made can be read', async () => {
    const made = await newSession(' A \n\u202e class '.repeat(20), ENDS + 123, {
      id: guide.id,
      version: `1\n${'x'.repeat(99)}`,
    });
    expect(read(makeJoinLink(made.link))).toEqual({ link: made.link });
  });

  it('can be of a relay on the same machine', () => {
    for (const relay of ['http://localhost:8080', 'http://127.0.0.1:8080'])
      expect(read(makeJoinLink({ ...link, relay }))).toEqual({ link: { ...link, relay } });
  });
});

/** Every bad link, each refused for its own reason. */
type Bad = readonly [string, string, number?, (readonly string[])?];
const BAD: readonly Bad[] = [
  ['', 'empty link'],
  [' \n', 'empty link'],
  ['x'.repeat(4001), 'too-long link'],
  ['hello', 'not-a-link link'],
  ['javascript:alert(1)', 'not-a-link link'],
  [good.replace('https://', 'https://user:secret@'), 'not-a-link link'],
  [`https://safe.example/?url=${encodeURIComponent(good)}&data=1`, 'rewritten link'],
  ['https://relay.example/', 'not-a-join-link link'],
  ['https://relay.example/join', 'not-a-join-link link'],
  [good.replace('/join', '/join?x=1'), 'not-a-join-link link'],
  [good.replace('/join', '/board'), 'not-a-join-link link'],
  [good.replace('https', 'http'), 'not-secure relay'],
  [makeJoinLink({ ...link, relay: 'http://192.168.0.7' }), 'not-secure relay'],
  [makeJoinLink({ ...link, relay: 'http://localhost.example' }), 'not-secure relay'],
  [makeJoinLink({ ...link, relay: 'http://[::1]:8080' }), 'not-secure relay'],
  [`${good.split('#')[0]}#`, 'part-missing version'],
  [withPart('v', 'one'), 'part-wrong version'],
  [withPart('v', '2'), 'newer version'],
  [withPart('v', '2').replace(/&x=.*/, ''), 'newer version'],
  ...Object.entries({
    s: 'session',
    e: 'expiry',
    l: 'label',
    g: 'guide',
    w: 'guide-version',
    t: 'token',
    x: 'seal-key',
    y: 'sign-key',
    c: 'class-key',
    k: 'check',
  }).flatMap(([key, name]): Bad[] => [
    [without(key), `part-missing ${name}`],
    [`${good}&${key}=${key}`, `part-twice ${name}`],
    [withPart(key, key === 'e' ? '0' : '%'), `part-wrong ${name}`],
  ]),
  [good.slice(0, -1), 'part-wrong check'],
  [good.slice(0, good.indexOf('&y=')), 'part-missing sign-key'],
  [good.replace('relay.example', 'other.example'), 'damaged check'],
  [withPart('e', String(ENDS / 1000 + 3600)), 'damaged check'],
  [good, 'relay-not-allowed relay', NOW, ['https://ours.example']],
  [good, 'expired expiry', ENDS],
];

describe('a bad link', () => {
  it.each(BAD.map((row) => ({ row })))('$row.1: $row.0', ({ row: [text, problem, now, relays] }) =>
    expect(said(text, now, relays)).toBe(problem),
  );

  it('of every kind is in the table', () => {
    const kinds = new Set(BAD.map(([, problem]) => problem.split(' ')[0]));
    expect(Object.keys(LINK_FAULTS).filter((fault) => !kinds.has(fault))).toEqual([]);
  });

  it('says what to do, and none of its secrets', () => {
    for (const [text, , now, relays] of BAD) {
      const { problem } = read(text, now, relays);
      expect(problem?.advice).toMatch(/^[a-z-]+$/);
      for (const secret of [link.token, link.classKey]) expect(JSON.stringify(problem)).not.toContain(secret);
    }
  });
});

describe('any link', () => {
  const label = fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => cleanName(text, 80));
  const relay = fc.webUrl({ validSchemes: ['https'] }).map((url) => new URL(url).origin);

  it('comes back, whatever the class is called', () => {
    fc.assert(
      fc.property(label, relay, (its, where) => {
        const one: JoinLink = { ...link, label: its, relay: where };
        expect(read(makeJoinLink(one))).toEqual({ link: one });
      }),
    );
  });

  it('that was changed anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.stringMatching(/^[\w&=#%.:/-]{0,3}$/), fc.nat(3), (from, put, gone) => {
        const text = good.slice(0, from) + put + good.slice(from + gone);
        const its = read(text).link;
        if (its) expect(its).toEqual(link);
      }),
      { numRuns: 500 },
    );
  });

  it('throws nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => read(text).link === undefined));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        (text) => read(`${good.split('#')[0]}#v=1&${text}`).link === undefined,
      ),
    );
  });
});

describe('names', () => {
  it.each([
    ['  Ada \n Lovelace ', 'Ada Lovelace'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a\u202Eb\u200Bc\u0000d\uFEFF', 'a b c d'],
    ['\ud800x', 'x'],
    ['👩‍💻 Zoë', '👩‍💻 Zoë'],
    ['x'.repeat(99), 'x'.repeat(60)],
    [`${'x'.repeat(59)}🦉`, 'x'.repeat(59)],
    ['\u2028', ''],
  ])('%j is shown as %j', (text, shown) => expect(cleanName(text)).toBe(shown));

  it('once cleaned stay so', () => {
    const any = fc.string({ unit: 'binary', maxLength: 90 });
    fc.assert(fc.property(any, (text) => cleanName(cleanName(text)) === cleanName(text)));
  });

  it('can be made up', () => {
    expect(pseudonym(Uint8Array.of(5, 7, 12, 17))).toBe('Lanivi-27');
    expect(pseudonym(Uint8Array.of(0, 255, 16, 255))).toMatch(/^[A-Z][a-z]{5}-\d\d$/);
    for (let bytes = 0; bytes < 256; bytes++)
      expect(isPseudonym(pseudonym(Uint8Array.of(bytes, bytes, bytes, bytes)))).toBe(true);
    for (const name of ['Ada', 'Lanivi', 'Lanivi-07', 'lanivi-27', 'Lanixy-27', 'Lanivi-27 Ada', ''])
      expect(isPseudonym(name)).toBe(false);
  });
});
