import { markLanguage } from '../ui/language.ts';
import type { UiLanguage } from '../ui/preferences.ts';
import { setTexts, type Texts } from '../ui/texts.ts';
import { extensionUrl } from './browser.ts';
import { currentLanguage } from './language.ts';
import { onPreferences } from './preference-store.ts';

/**
 * For a page of the extension: has it speak the person's language, now and whenever they choose another.
 * @param draw draws everything anew; called with each change until the signal aborts, and not for the first
 */
export async function speak(document: Document, signal: AbortSignal, draw: () => void): Promise<void> {
  let spoken = await load(document, await currentLanguage());
  onPreferences(signal, async () => {
    const language = await currentLanguage();
    if (language === spoken) return;
    spoken = await load(document, language);
    if (!signal.aborted) draw();
  });
}

async function load(document: Document, language: UiLanguage): Promise<UiLanguage> {
  setTexts(await textsOf(language), language);
  markLanguage(document.documentElement, language);
  return language;
}

/** The texts of a language, from the extension's own files. */
async function textsOf(language: UiLanguage): Promise<Texts> {
  const file = extensionUrl(`_locales/${language}/messages.json`);
  const { default: messages } = await import(/* @vite-ignore */ file, { with: { type: 'json' } });
  const entries = Object.entries(messages as Record<string, { message: string }>);
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
