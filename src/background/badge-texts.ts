import type { UiLanguage } from '../ui/preferences.ts';
import { fill, type Values } from '../ui/texts.ts';

type Message = Record<string, { message: string } | undefined>;

/** A worker can load no file in Chromium: of each language it holds what it says itself, and no more. */
const BADGE: Record<'none' | 'left' | 'finished', Message> = {
  none: import.meta.glob('../../assets/_locales/*/messages.json', { eager: true, import: 'badge_none' }),
  left: import.meta.glob('../../assets/_locales/*/messages.json', { eager: true, import: 'badge_left' }),
  finished: import.meta.glob('../../assets/_locales/*/messages.json', { eager: true, import: 'badge_finished' }),
};

/** What the toolbar button says of itself. */
export function sayBadge(key: keyof typeof BADGE, language: UiLanguage, values: Values = {}): string {
  const of = (one: string) => BADGE[key][`../../assets/_locales/${one}/messages.json`];
  const { message } = of(language) ?? of('en') ?? { message: 'Waymark' };
  return fill(message, values);
}
