import { expect, it, vi } from 'vitest';
import { CATALOGUE } from '../console/catalogue.ts';
import { WORDS } from '../console/languages.ts';
import type { Words } from '../console/words.ts';
import { deedsIn } from '../locate/meanings.ts';
import { createVocabulary } from './vocabulary.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function vocabularyOf(request: () => Promise<Words>) {
  const end = new AbortController();
  const asked = vi.fn(request);
  const arrived = vi.fn();
  return { asked, arrived, end, vocabulary: createVocabulary(asked, end.signal, arrived) };
}

it('knows English at once and asks nobody', () => {
  const { vocabulary, asked } = vocabularyOf(async () => WORDS.en);
  expect(vocabulary('en')).toBe(CATALOGUE);
  expect(asked).not.toHaveBeenCalled();
});

it('knows nothing of another language until its words are there, and asks once', async () => {
  const { vocabulary, asked, arrived } = vocabularyOf(async () => WORDS.ja);
  expect(vocabulary('ja')).toBeUndefined();
  expect(vocabulary('ja')).toBeUndefined();
  expect(() => deedsIn(['削除'], 'ja')).toThrow(/"ja" were not learned/);
  await settled();
  expect(asked.mock.calls).toEqual([['ja']]);
  expect(arrived).toHaveBeenCalledTimes(1);
  const names = vocabulary('ja')?.get('mfa.next')?.names;
  expect(names).toEqual({ ...CATALOGUE.get('mfa.next')?.names, ja: [{ text: '次へ', confidence: 'seen' }] });
  expect([...deedsIn(['削除'], 'ja')]).toEqual(['undo']);
});

it('asks again after nobody answered', async () => {
  const { vocabulary, asked, arrived } = vocabularyOf(async () => {
    if (asked.mock.calls.length === 1) throw new Error('nobody');
    return WORDS.de;
  });
  vocabulary('de');
  await settled();
  expect(arrived).not.toHaveBeenCalled();
  expect(vocabulary('de')).toBeUndefined();
  await settled();
  expect(vocabulary('de')?.get('mfa.next')?.names.de).toBeDefined();
  expect(asked).toHaveBeenCalledTimes(2);
});

it('tells nobody when the walk is over', async () => {
  const { vocabulary, arrived, end } = vocabularyOf(async () => WORDS.fr);
  vocabulary('fr');
  end.abort();
  await settled();
  expect(arrived).not.toHaveBeenCalled();
});
