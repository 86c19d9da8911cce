import { type Scenario, scenario } from '../state/scenario.ts';
import { german } from './de.ts';
import { shellEn } from './en.ts';
import { english2024 } from './en-2024.ts';
import { mfaEn } from './en-mfa.ts';
import { usersEn } from './en-users.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { madeUp } from './made-up.ts';

/** What the pages say in English as of 2026. */
export const english = { ...shellEn, ...mfaEn, ...usersEn };

/** Name of something that the pages say. */
export type TextKey = keyof typeof english;

const TRANSLATED: Partial<Record<Scenario['language'], Partial<Record<TextKey, string>>>> = {
  ja: japanese,
  ko: korean,
  de: german,
};

/**
 * What the page says, in the scenario's language and year.
 * @param key which saying
 * @param parts what stands for `{name}` and the like
 */
export function t(key: TextKey, parts: Record<string, string | number> = {}): string {
  return sayingOf(key).replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}

function sayingOf(key: TextKey): string {
  const { language, labels, seed } = scenario();
  if (language === 'xx') return madeUp(english[key], seed);
  const older = language === 'en' && labels === '2024' ? english2024[key] : undefined;
  return older ?? TRANSLATED[language]?.[key] ?? english[key];
}
