import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, VOCABULARY } from '../console/catalogue.ts';
import { normaliseName } from '../console/normalise.ts';
import type { Guide, Inline } from './model.ts';
import { plainText } from './plain.ts';
import { readGuide } from './read.ts';
import { inWordsOf } from './translate.ts';

const GUIDES = new URL('../../assets/guides/', import.meta.url);

/** The guides that come with the extension and their translations, by language. */
const FILES = readdirSync(GUIDES, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
  const [, id, language] = /^([\w-]+)\/guide\.([\w-]+)\.md$/.exec(path.replaceAll('\\', '/')) ?? [];
  return id && language ? [{ id, language, text: read(path) }] : [];
});

function read(path: string): string {
  return readFileSync(new URL(path, GUIDES), 'utf8');
}

const guideOf = (text: string) => readGuide(text, VOCABULARY).guide as Guide;

/** Everything of a guide but its words, and ids that are made of words. */
const structureOf = (guide: Guide): unknown =>
  JSON.parse(
    JSON.stringify(guide, (key, value) =>
      ['text', 'title', 'label', 'description', 'language'].includes(key) ? '' : value,
    ),
    (key, value) => (key === 'steps' ? value.map((step: object) => ({ ...step, id: '' })) : value),
  );

/** All runs of text, in order. */
function textsOf(value: unknown): Inline[][] {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one?.t === 'string')) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** English names that controls and parts of the console bear. */
const NAMES = new Set(
  [...CATALOGUE.values()]
    .flatMap(({ names, scope }) => [names, ...(scope && 'named' in scope ? [scope.named] : [])])
    .flatMap(({ en = [] }) => en.map(({ text }) => normaliseName(text))),
);
const namedIn = (text: Inline[]): string[] =>
  text
    .filter(isName)
    .map((one) => one.text)
    .sort();
const isName = ({ t, text }: Inline): boolean => (t === 'strong' || t === 'em') && NAMES.has(normaliseName(text));
const linksIn = (text: Inline[]): string[] => text.flatMap((one) => (one.t === 'link' ? [one.href] : []));

/** What is no word of any language: nothing of it is translated. */
const isWords = (text: Inline[]): boolean => /[a-z]{4}/i.test(plainText(text.filter((one) => !isName(one))));

it('translations of the guide that is shipped are there', () => {
  expect(FILES.map(({ id, language }) => `${id} ${language}`).sort()).toEqual([
    'secure-new-account de',
    'secure-new-account ja',
  ]);
});

describe.each(FILES)('$id in $language', ({ id, language, text }) => {
  const own = guideOf(read(`${id}/guide.md`));
  const translation = guideOf(text);

  it('reads without a problem, and says what it is', () => {
    expect(readGuide(text, VOCABULARY).problems).toEqual([]);
    expect(translation).toMatchObject({ id: own.id, version: own.version, language });
  });

  it('has the same tasks, steps, actions, branches, controls, results, minutes and hints, in the same order', () => {
    const blank = (guide: Guide) => textsOf(guide).map(linksIn);
    expect(shapeOf(structureOf(translation))).toEqual(shapeOf(structureOf(own)));
    expect(blank(translation)).toEqual(blank(own));
  });

  it('calls controls by the English names that the guide calls them by: the checklist has the console’s', () => {
    expect(textsOf(translation).map(namedIn)).toEqual(textsOf(own).map(namedIn));
  });

  it('leaves nothing untranslated', () => {
    const words = (guide: Guide) => textsOf(guide).map((one) => (isWords(one) ? plainText(one) : ''));
    const others = words(translation);
    expect(words(own).filter((one, index) => one !== '' && one === others[index])).toEqual([]);
    expect([translation.title, translation.description]).not.toContain(own.title);
    expect(translation.tasks.filter(({ title }, index) => title === own.tasks[index]?.title)).toEqual([]);
  });

  it('gives the guide all its words', () => {
    expect(textsOf(inWordsOf(own, translation))).toEqual(textsOf(translation));
  });
});

/** Words are cut into runs as each language needs it: only that there are some counts. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one?.t === 'string') ? value.length > 0 : value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
}
