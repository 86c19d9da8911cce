import type { UiLanguage } from '../ui/preferences.ts';
import { setTexts, type Texts } from '../ui/texts.ts';

/** Where the worker's texts file leaves its table in a frame's own world (`scripts/locales.mjs` writes that file). */
const SLOT = '__waymarkTexts';

interface Slot {
  language: UiLanguage;
  texts: Texts;
  /** Called by the file when it was put in again, in another language. */
  changed?: () => void;
}

/**
 * Speaks the language whose texts the worker put in before the walk, and each that it puts in later, until the signal
 * aborts: the twelve tables are not in the walk, and a console page can load no file of the extension.
 * @param changed everything is to be drawn anew
 */
export function speakAsTold(world: object, signal: AbortSignal, changed: () => void): void {
  const slot = (world as Record<string, Slot | undefined>)[SLOT];
  if (!slot) return;
  setTexts(slot.texts, slot.language);
  slot.changed = () => {
    if (signal.aborted) return;
    setTexts(slot.texts, slot.language);
    changed();
  };
}
