import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from './model.ts';
import { readGuide } from './read.ts';
import { inWordsOf } from './translate.ts';

const OWN = `---
id: g
version: "1"
title: Guide
---
Begin.

## Task <!-- waymark id: t -->
About it.

1. First. <!-- waymark id: a, control: nav.users, minutes: 1 -->
   - Why: a reason.
2. Which? <!-- waymark branch: b -->
   - **One** <!-- waymark option: one -->
     - Do one. <!-- waymark id: c -->
   - **Two** <!-- waymark option: two -->
     - Do two. <!-- waymark id: d -->

After it.
`;
const WORDS: [string, string][] = [
  ['title: Guide', 'title: Leitfaden\nlanguage: de'],
  ['Begin.', 'Am Anfang.'],
  ['## Task', '## Aufgabe'],
  ['About it.', 'Darum geht es.'],
  ['First.', 'Zuerst.'],
  ['Why: a reason.', 'Warum: ein Grund. <!-- waymark hint: why -->'],
  ['Which?', 'Welcher?'],
  ['**One**', '**Eins**'],
  ['Do one.', 'Tun Sie eins.'],
  ['After it.', 'Danach.'],
];
const read = (text: string): Guide => readGuide(text, VOCABULARY).guide as Guide;
const german = (text = OWN) => WORDS.reduce((all, [from, to]) => all.replace(from, to), text);

/** All words of a guide, and everything else of it. */
const wordsOf = (guide: Guide) => JSON.stringify(guide).match(/"(?:text|label|title)":"[^"]*"/g);
const restOf = (guide: Guide) =>
  JSON.stringify(guide, (key, value) =>
    ['text', 'label', 'title', 'language', 'line', 'hints', 'description'].includes(key) ? undefined : value,
  ).replace(/"id":"t\.[^"]*"/g, '');

describe('a guide in the words of its translation', () => {
  it('has every word of the translation, and everything else of its own', () => {
    const worded = inWordsOf(read(OWN), read(german()));
    expect(worded.language).toBe('de');
    expect(wordsOf(worded)).toEqual(wordsOf(read(german())));
    expect(wordsOf(worded)).not.toEqual(wordsOf(read(OWN)));
    expect(restOf(worded)).toBe(restOf(read(OWN)));
    expect(worded.tasks[0]?.steps[0]?.items[0]).toMatchObject({ action: { hints: [{ kind: 'why' }] } });
  });

  it('keeps its own words where the translation has none', () => {
    const lacking = german().replace('     - Do two. <!-- waymark id: d -->', '     - Etwas. <!-- waymark id: x -->');
    const words = wordsOf(inWordsOf(read(OWN), read(lacking)))?.join();
    expect(words).toContain('"Do two."');
    expect(words).toContain('"Tun Sie eins."');
    const shifted = german().replace('1. Zuerst.', '1. Neu. <!-- waymark id: n -->\n2. Zuerst.');
    expect(wordsOf(inWordsOf(read(OWN), read(shifted)))?.join()).toContain('"First."');
  });

  it.each([
    ['another guide', 'id: g', 'id: h'],
    ['another version', '"1"', '"2"'],
  ])('stays as it is where the translation is of %s', (_what, from, to) => {
    const own = read(OWN);
    expect(inWordsOf(own, read(german().replace(from, to)))).toBe(own);
  });
});
