import { languageFor } from '../ui/language.ts';
import type { UiLanguage } from '../ui/preferences.ts';
import { browser } from './browser.ts';
import { readPreferences } from './preference-store.ts';

/** The language in which the person is spoken to: what they chose, else what the browser speaks. Never rejects. */
export async function currentLanguage(): Promise<UiLanguage> {
  return languageFor((await readPreferences()).language, browserLanguages());
}

/** The browser's own language first, then those that the person asks web pages for. */
export const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
