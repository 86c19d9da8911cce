import { expect, it } from 'vitest';
import { languageOf, languageOfLabels } from './console-language.ts';

it.each([
  [{ awscLang: 'en' }, 'en'],
  [{ awscLang: 'en-GB' }, 'en'],
  [{ awscLang: 'ja', htmlLang: 'en' }, 'ja'],
  [{ awscLang: 'zh_CN' }, 'zh-CN'],
  [{ awscLang: 'zh-Hans-CN' }, 'zh-CN'],
  [{ awscLang: 'zh-TW' }, 'zh-TW'],
  [{ awscLang: 'zh-Hant-HK' }, 'zh-TW'],
  [{ htmlLang: 'pt' }, 'pt-BR'],
  [{ htmlLang: 'tr-TR' }, 'tr'],
  [{ awscLang: 'xx', htmlLang: 'de' }, 'de'],
  [{ awscLang: '', htmlLang: ' ' }, 'en'],
  [{}, 'en'],
] as const)('%j is %s', (hints, language) => expect(languageOf(hints)).toBe(language));

it.each([
  [['サービス', 'アカウント ID'], 'ja'],
  [['ID de cuenta: '], 'es'],
  [['ID de compte'], 'fr'],
  [['Something', '?', ''], undefined],
  [[], undefined],
] as const)('a page with %j is in %s', (labels, language) => expect(languageOfLabels(labels)).toBe(language));
