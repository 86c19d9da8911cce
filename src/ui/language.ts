import type { Preferences, UiLanguage } from './preferences.ts';
import { UI_LANGUAGES } from './preferences.ts';

/**
 * In which of our languages a person is spoken to.
 * @param wanted what they chose; `auto` leaves it to the browser
 * @param browser the browser's languages as BCP 47 tags, the preferred first
 */
export function languageFor(wanted: Preferences['language'], browser: readonly string[]): UiLanguage {
  if (wanted !== 'auto') return wanted;
  return browser.map(nearest).find((one) => one !== undefined) ?? 'en';
}

/** Places that write Chinese in traditional characters when no script is named. */
const TRADITIONAL = /^zh\b.*\b(hant|tw|hk|mo)\b/;

/** Ours for a language tag. Portuguese of any place is near to Brazil's; `in` is the old tag of Indonesian. */
function nearest(tag: string): UiLanguage | undefined {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  const [main] = lower.split('-');
  if (main === 'zh') return TRADITIONAL.test(lower) ? 'zh_TW' : 'zh_CN';
  if (main === 'pt') return 'pt_BR';
  if (main === 'in') return 'id';
  return UI_LANGUAGES.find((one) => one === main);
}

/** The tag for `lang` attributes: `pt-BR` of `pt_BR`. */
export const tagOf = (language: UiLanguage): string => language.replace('_', '-');

/** Says of an element in which language its text is. All of ours are written from left to right. */
export function markLanguage(element: HTMLElement, language: UiLanguage): void {
  element.lang = tagOf(language);
  element.dir = 'ltr';
}
