import { describe, expect, it } from 'vitest';
import { german } from './app/text/de.ts';
import { korean } from './app/text/ko.ts';
import { madeUp } from './app/text/made-up.ts';
import { english } from './app/text/text.ts';

/** Names that AWS does not translate, words that are the same, and what the practice console says of itself. */
const KEPT =
  /^(iam|bar\.global|menu\.quotas|nav\.(title|label|dashboard|analyzer|identity-center|organizations)|users\.col\.mfa|info|optional|page\.absent|dash\.news\.none|review\.col\.name)$/;
/** Longer ones are sentences, which no control is called by. Letters. */
const NAME = 45;

describe.each([
  ['Korean', korean],
  ['German', german],
])('%s', (_, language) => {
  it('has every name of a control, heading or step', () => {
    const names = Object.entries(english).filter(([key, text]) => text.length <= NAME && !KEPT.test(key));
    expect(names.length).toBeGreaterThan(150);
    const translated = (key: string) => language[key as keyof typeof english];
    expect(names.filter(([key, text]) => [undefined, text as string].includes(translated(key)))).toEqual([]);
  });

  it('keeps the places of names and numbers', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(language))
      expect([key, places(text)]).toEqual([key, places(english[key as keyof typeof english])]);
  });
});

describe('the made-up language', () => {
  const words = (text: string) => text.match(/\p{L}{3,}/gu) ?? [];

  it('has no word of English, is the same for one seed, and another for another', () => {
    const texts = Object.values(english);
    const made = texts.map((text) => madeUp(text, 1));
    expect(texts.map((text) => madeUp(text, 1))).toEqual(made);
    const known = new Set(texts.flatMap((text) => words(text.toLowerCase())));
    expect(
      made.flatMap((text) => words(text.replace(/\{\w+\}/g, '').toLowerCase())).filter((word) => known.has(word)),
    ).toEqual([]);
    expect(madeUp('Create user', 2)).not.toBe(madeUp('Create user', 1));
  });

  it('has one word for one word, and keeps numbers and places', () => {
    const [first, second] = madeUp('Create {name} 1, create', 7).split(' {name} 1, ');
    expect(first?.toLowerCase()).toBe(second);
    expect(first).toMatch(/^[A-Z][a-z]{5,}$/);
  });
});
