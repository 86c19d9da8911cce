import { expect, it } from 'vitest';
import { languageOf } from './console-language.ts';

it.each([
  [{ awscLang: 'en' }, 'en'],
  [{ awscLang: 'en-GB' }, 'en'],
  [{ awscLang: 'ja', htmlLang: 'en' }, 'ja'],
  [{ awscLang: 'zh_CN' }, 'zh-CN'],
  [{ awscLang: 'zh-TW' }, 'zh-TW'],
  [{ htmlLang: 'pt' }, 'pt-BR'],
  [{ htmlLang: 'tr-TR' }, 'tr'],
  [{ awscLang: 'xx', htmlLang: 'de' }, 'de'],
  [{}, 'en'],
] as const)('%j is %s', (hints, language) => expect(languageOf(hints)).toBe(language));
