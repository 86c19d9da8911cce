// Imported first by what draws parts of the product by themselves: there is no worker that puts texts in.
import english from '../../assets/_locales/en/messages.json';
import { markLanguage } from '../../src/ui/language.ts';
import type { UiLanguage } from '../../src/ui/preferences.ts';
import { setTexts } from '../../src/ui/texts.ts';

/** Has the page say all in a language from now on; what is drawn already is to be drawn anew. */
export function speak(language: UiLanguage, messages: Record<string, { message: string }>): void {
  setTexts(Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])), language);
  markLanguage(document.documentElement, language);
}

speak('en', english);
