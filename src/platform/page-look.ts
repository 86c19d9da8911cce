import type { Preferences } from '../ui/preferences.ts';
import { onPreferences, readPreferences } from './preference-store.ts';

/**
 * Makes a page of the extension look as the person has set, now and after every change, until the signal aborts. Without
 * a word of theirs it looks as the system does.
 */
export function followLook(document: Document, signal: AbortSignal): void {
  const root = document.documentElement;
  const apply = ({ appearance }: Preferences) => {
    if (appearance === 'auto') delete root.dataset.appearance;
    else root.dataset.appearance = appearance;
  };
  onPreferences(signal, apply);
  void readPreferences().then((preferences) => {
    if (!signal.aborted) apply(preferences);
  });
}
