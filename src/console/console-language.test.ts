import { expect, it } from 'vitest';
import { languageOf } from './console-language.ts';

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
  [{ labels: ['サービス', 'アカウント ID'] }, 'ja'],
  [{ labels: ['ID de cuenta: '] }, 'es'],
  [{ labels: ['ID de compte'] }, 'fr'],
  [{ htmlLang: 'de', labels: ['アカウント ID'] }, 'de'],
  [{ labels: ['Something', '?', ''] }, 'en'],
  [{}, 'en'],
] as const)('%j is %s', (hints, language) => expect(languageOf(hints)).toBe(language));
