import { LANGUAGES, type Language } from './language.ts';

/** Where the console says its language. Read in this order (fixtures of a public extension, 2018-2020; seen). */
export interface LanguageHints {
  /** Content of `meta[name="awsc-lang"]`. */
  awscLang?: string;
  /** The `lang` of the document. */
  htmlLang?: string;
}

/** The console's language. What is absent or not a console language is taken for English. */
export function languageOf({ awscLang, htmlLang }: LanguageHints): Language {
  return known(awscLang) ?? known(htmlLang) ?? 'en';
}

/** The console writes `zh_CN` as well as `zh-CN`, and Portuguese is Brazil's. */
function known(tag: string | undefined): Language | undefined {
  const [main = '', region = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  if (main === 'pt') return 'pt-BR';
  if (main === 'zh') return region === 'tw' || region === 'hk' || region === 'hant' ? 'zh-TW' : 'zh-CN';
  return LANGUAGES.find((language) => language === main);
}
