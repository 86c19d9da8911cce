import { LANGUAGES, type Language } from './language.ts';
import { foldAccents, normaliseName } from './normalise.ts';

/** Where the console says its language. Read in this order (fixtures of a public extension, 2018-2020; seen). */
export interface LanguageHints {
  /** Content of `meta[name="awsc-lang"]`. */
  awscLang?: string;
  /** The `lang` of the document. That the console sets it is a guess. */
  htmlLang?: string;
}

/**
 * How the account menu calls the account's number: the one label known in ten languages (a list in working public code,
 * 2025; seen). No two of them are the same, not even without case and accents.
 */
const ACCOUNT_ID: Partial<Record<Language, string>> = {
  en: 'Account ID',
  ja: 'アカウント ID',
  ko: '계정 ID',
  'zh-CN': '账户 ID',
  'zh-TW': '帳戶 ID',
  fr: 'ID de compte',
  es: 'ID de cuenta',
  'pt-BR': 'ID da conta',
  it: 'ID account',
  id: 'ID Akun',
  de: 'Konto-ID',
};

/** The console's language. What is absent, or is not a language of the console, is taken for English. */
export function languageOf({ awscLang, htmlLang }: LanguageHints): Language {
  return known(awscLang) ?? known(htmlLang) ?? 'en';
}

/** The console writes `zh_CN` as well as `zh-CN`, and Portuguese is Brazil's. */
function known(tag: string | undefined): Language | undefined {
  const [main = '', region = ''] = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  if (main === 'pt') return 'pt-BR';
  if (main === 'zh') return ['tw', 'hk', 'mo', 'hant'].includes(region) ? 'zh-TW' : 'zh-CN';
  return LANGUAGES.find((language) => language === main);
}

/** The language of a console of which only some texts are there, such as a recorded page, or undefined. */
export function languageOfLabels(labels: readonly string[]): Language | undefined {
  const shown = new Set(labels.map(key));
  return LANGUAGES.find((language) => {
    const label = ACCOUNT_ID[language];
    return label !== undefined && shown.has(key(label));
  });
}

/** Until 2024-11 a colon stood behind the label (seen). */
function key(text: string): string {
  return foldAccents(normaliseName(text)).replace(/\s*:$/, '');
}
