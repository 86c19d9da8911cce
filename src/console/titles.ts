import type { Language } from './language.ts';
import type { AcceptedName, Names, Target } from './target.ts';

/** Titles for controls without a name of their own. */
const UNNAMED: Record<string, string> = { 'bar.account-menu': 'your account name' };

/** The newest name in a language that is more than a guess. */
export const knownName = (names: Names, language: Language): AcceptedName | undefined =>
  names[language]?.find(({ confidence }) => confidence !== 'guess');

/**
 * What to call a control before a person: the newest name in the console's language that is more than a guess, else
 * the English name.
 */
export function controlTitle(target: Target, language: Language): string {
  const known = knownName(target.names, language);
  const cell = target.scope?.in === 'row' ? target.scope.cell : undefined;
  return known?.text ?? target.names.en?.[0]?.text ?? cell ?? UNNAMED[target.id] ?? target.id;
}
