// Every language at once: for the worker, which hands one to each page, and for tests. Console pages hold English alone.
import { CATALOGUE } from './catalogue.ts';
import { LANGUAGES, type Language } from './language.ts';
import { DE } from './languages/de.ts';
import { EN } from './languages/en.ts';
import { ES } from './languages/es.ts';
import { FR } from './languages/fr.ts';
import { ID } from './languages/id.ts';
import { IT } from './languages/it.ts';
import { JA } from './languages/ja.ts';
import { KO } from './languages/ko.ts';
import { PT_BR } from './languages/pt-br.ts';
import { TR } from './languages/tr.ts';
import { ZH_CN } from './languages/zh-cn.ts';
import { ZH_TW } from './languages/zh-tw.ts';
import type { Catalogue } from './target.ts';
import { translated } from './translate.ts';
import type { Words } from './words.ts';

/** What is known of each language of the console. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: EN,
  id: ID,
  de: DE,
  es: ES,
  fr: FR,
  ja: JA,
  it: IT,
  'pt-BR': PT_BR,
  ko: KO,
  'zh-CN': ZH_CN,
  'zh-TW': ZH_TW,
  tr: TR,
};

/** The catalogue with the names of all languages. */
export const WHOLE_CATALOGUE: Catalogue = LANGUAGES.reduce<Catalogue>(
  (catalogue, language) => translated(catalogue, language, WORDS[language].names),
  CATALOGUE,
);
