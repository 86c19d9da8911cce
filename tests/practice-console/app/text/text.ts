import { scenario } from '../state/scenario.ts';
import { shellEn } from './en.ts';
import { english2024 } from './en-2024.ts';
import { mfaEn } from './en-mfa.ts';
import { usersEn } from './en-users.ts';
import { japanese } from './ja.ts';

const english = { ...shellEn, ...mfaEn, ...usersEn };

/** Name of something that the pages say. */
export type TextKey = keyof typeof english;

/**
 * What the page says, in the scenario's language and year.
 * @param key which saying
 * @param parts what stands for `{name}` and the like
 */
export function t(key: TextKey, parts: Record<string, string | number> = {}): string {
  const { language, labels } = scenario();
  const older = labels === '2024' ? english2024[key] : undefined;
  const saying = (language === 'ja' ? japanese[key] : older) ?? english[key];
  return saying.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}
