import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ELSEWHERE } from '../../scripts/locales.mjs';
import { UI_LANGUAGES } from '../../src/ui/preferences.ts';
import { filesOf, ROOT, textOf } from './files.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';
import { wordsIn } from './words.ts';

type Messages = Record<string, { message: string; description?: string }>;
const messagesOf = (language: string): Messages => JSON.parse(textOf(`assets/_locales/${language}/messages.json`));
const ENGLISH = messagesOf('en');
const TRANSLATED = UI_LANGUAGES.filter((language) => language !== 'en');
const placeholdersIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** Keys of messages that a check refuses, with what it says of them. */
function refused(messages: Messages, check: (text: string, english: string, key: string) => boolean): string[] {
  const bad = Object.entries(messages).filter(([key, { message }]) => check(message, ENGLISH[key]?.message ?? '', key));
  return bad.map(([key, { message }]) => `${key}: ${message}`);
}

describe('the texts of the product', () => {
  it('are there in every language that can be chosen, and in no other', () => {
    expect(readdirSync(join(ROOT, 'assets/_locales')).sort()).toEqual([...UI_LANGUAGES].sort());
  });

  it('have keys that browsers can tell apart, and that `say` can spell', () => {
    const keys = Object.keys(ENGLISH);
    expect(keys.filter((key) => !/^[a-z]+(_[a-zA-Z\d]+)+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it.each(UI_LANGUAGES)('%s: are all there in the same order, none more, with the same placeholders', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages)).toEqual(Object.keys(ENGLISH));
    const differ = (text: string, english: string) => placeholdersIn(text).join() !== placeholdersIn(english).join();
    expect(refused(messages, differ)).toEqual([]);
  });

  it.each(UI_LANGUAGES)('%s: are whole: not empty, no stray spaces or braces, typographic quotes', (language) => {
    const isBroken = (text: string) =>
      text.trim() !== text ||
      text === '' ||
      /\s{2}|["'`<>\n\t]/.test(text) ||
      /[{}]/.test(text.replace(/\{\w+\}/g, ''));
    expect(refused(messagesOf(language), isBroken)).toEqual([]);
  });

  it.each(TRANSLATED)('%s: are translated', (language) => {
    const same = refused(messagesOf(language), (text, english, key) => text === english && !isSame(language, key));
    expect(same).toEqual([]);
  });

  it('that are the same as in English by right are so', () => {
    const named = Object.entries(SAME_AS_ENGLISH).flatMap(([language, keys]) => keys.map((key) => ({ language, key })));
    const untrue = named.filter(({ language, key }) =>
      TRANSLATED.filter((one) => language === 'everywhere' || one === language).some(
        (one) => messagesOf(one)[key]?.message !== ENGLISH[key]?.message,
      ),
    );
    expect(untrue).toEqual([]);
  });

  it.each(TRANSLATED)('%s: are about as long as the English ones', (language) => {
    const isDense = /^(ja|ko|zh)/.test(language);
    const [most, least] = isDense ? [1.1, 0.12] : [1.8, 0.45];
    const isAbsurd = (text: string, english: string) =>
      text.length > english.length * most + 16 || text.length < english.length * least - 3;
    expect(refused(messagesOf(language), isAbsurd)).toEqual([]);
  });

  /** Quotation marks of each language. French ones have a space that does not break. */
  const QUOTES: Record<string, RegExp> = {
    de: /„[^“]+“/g,
    fr: /«\u00a0[^»]+\u00a0»/g,
    ja: /「[^」]+」/g,
    zh_TW: /「[^」]+」/g,
  };
  it.each(UI_LANGUAGES)('%s: quote as people write it', (language) => {
    const quotes = QUOTES[language] ?? /“[^”]+”/g;
    expect(refused(messagesOf(language), (text) => /[“”„«»「」『』]/.test(text.replace(quotes, '')))).toEqual([]);
    const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
    const differ = (text: string, english: string) => count(text, quotes) !== count(english, /“[^”]+”/g);
    expect(refused(messagesOf(language), differ)).toEqual([]);
  });

  it('in Chinese have no Western punctuation behind a character, in French a space before a colon', () => {
    for (const language of ['zh_CN', 'zh_TW'])
      expect(refused(messagesOf(language), (text) => /[\p{sc=Han}}][,;:?!.]/u.test(text))).toEqual([]);
    expect(refused(messagesOf('fr'), (text) => /[^\u00a0][:;?!](\s|$)/.test(text))).toEqual([]);
  });

  it('are all said somewhere', () => {
    const code = filesOf('src', ['.ts', '.tsx']).filter((path) => !path.endsWith('.test.ts'));
    const all = [...code, 'manifest.json'].map(textOf).join();
    const starts = [...all.matchAll(/`([a-z]+(?:\.\w+)*)\.\$\{/gi)].map(
      ([, start = '']) => `${start.replaceAll('.', '_')}_`,
    );
    const isSaid = (key: string) =>
      all.includes(key) || all.includes(key.replaceAll('_', '.')) || starts.some((start) => key.startsWith(start));
    expect(Object.keys(ENGLISH).filter((key) => !isSaid(key))).toEqual([]);
    expect(isSaid('panel_nobodySaysThis')).toBe(false);
  });

  it('are put into console pages where they are said there', () => {
    const code = filesOf('src', ['.ts', '.tsx']).filter((path) => /^src\/(overlay|content)\//.test(path));
    const words = code.flatMap((path) => [...textOf(path).matchAll(/['`]([a-z]+(?:\.\w+)*\.?)/gi)]);
    const keys = words.map(([, key = '']) => key.replaceAll('.', '_'));
    const said = keys.filter((key) => key in ENGLISH || (key.endsWith('_') && isArea(key)));
    expect(said).toEqual(expect.arrayContaining(['panel_name', 'find_ringed', 'picture_alt', 'trouble_', 'mark_']));
    expect(said.filter((key) => ELSEWHERE.test(key))).toEqual([]);
  });

  it('fit where the browser and its stores show them', () => {
    const most: Record<string, number> = { ext_name: 75, ext_shortName: 12, ext_description: 132 };
    for (const language of UI_LANGUAGES)
      for (const [key, length] of Object.entries(most))
        expect([language, key, (messagesOf(language)[key]?.message ?? '').length <= length]).toEqual([
          language,
          key,
          true,
        ]);
  });
});

const isArea = (start: string): boolean => Object.keys(ENGLISH).some((key) => key.startsWith(start));

const isSame = (language: string, key: string): boolean =>
  [SAME_AS_ENGLISH.everywhere, SAME_AS_ENGLISH[language]].some((keys) => keys?.includes(key));

describe('words that people read', () => {
  it('stand in no manifest', () => {
    const manifest = JSON.parse(textOf('manifest.json'));
    const commands = Object.values(manifest.commands as Record<string, { description: string }>);
    const texts = [manifest.name, manifest.short_name, manifest.description, manifest.action.default_title];
    const all = [...texts, ...commands.map(({ description }) => description)];
    const keys = all.map((text: string) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? text);
    expect(keys.filter((key) => !(key in ENGLISH))).toEqual([]);
    expect(manifest.default_locale).toBe('en');
  });

  it('stand in no page', () => {
    const pages = filesOf('src', ['.html']);
    const words = pages.map((path) =>
      textOf(path)
        .replace(/<[^>]*>|Waymark/g, '')
        .trim(),
    );
    expect(words.filter(Boolean)).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
  });

  /** What a damaged message lacks is for whoever mends it, not for people who follow a guide. */
  const ALLOWED = ['src/messages/parse.ts'];
  const EDGES = /^src\/(background|content|popup|options|welcome|report|board|overlay|ui|platform|messages)\//;
  it('stand in no code', () => {
    const files = filesOf('src', ['.ts', '.tsx']).filter((path) => EDGES.test(path) && !/\.(test|d)\.ts$/.test(path));
    const words = files.flatMap((path) => wordsIn(path, textOf(path)).map((one) => `${path}: ${one}`));
    expect(words.filter((one) => !ALLOWED.some((path) => one.startsWith(path)))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p title="Hello" class="panel" data-action="fold">{x}</p>', ['Hello']],
    ['<p aria-label={`Step` + n} />', ['Step']],
    ['<p>{ok ? "Yes" : no}</p>', ['Yes']],
    ['<p>{ok && "Yes"}</p>', ['Yes']],
    ['<p>{say("panel.now")}: {kind === "hint" && <b>{text}</b>}</p>', []],
    ['<Press text="Go" name="go" />', ['Go']],
    ['document.title = "Options"', ['Options']],
    ['host.setAttribute("aria-label", "Ring")', ['Ring']],
    ['host.setAttribute("aria-hidden", "true")', []],
    ['throw new Error("It failed badly.")', ['It failed badly.']],
    ['x = { ok: false, problem: "It is gone." }', ['It is gone.']],
    ['x = { text: "problem.gone", title: say("panel.name") }', []],
    ['<button>Waymark {done}/{total}</button>', []],
    ['<span>–</span>', []],
  ])('would be found: %s', (code, words) => {
    expect(wordsIn('x.tsx', code)).toEqual(words);
  });
});
