import type { UiLanguage } from './preferences.ts';

/** What each language calls itself: whoever looks for theirs may read no other. (CLDR 47.) */
export const ENDONYMS: Record<UiLanguage, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt_BR: 'Português (Brasil)',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
  id: 'Bahasa Indonesia',
  tr: 'Türkçe',
};
