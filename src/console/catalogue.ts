import { CREDENTIALS } from './catalogue/credentials.ts';
import { DASHBOARD } from './catalogue/dashboard.ts';
import { MFA_SELECT } from './catalogue/mfa-select.ts';
import { MFA_SET_UP } from './catalogue/mfa-set-up.ts';
import { NAVIGATION } from './catalogue/navigation.ts';
import { GROUP_DIALOG, PERMISSIONS } from './catalogue/permissions.ts';
import { USER_DETAILS, USERS } from './catalogue/user-details.ts';
import { USER_END } from './catalogue/user-end.ts';
import type { Language } from './language.ts';
import { PAGE_REFS } from './place.ts';
import type { AcceptedName, Catalogue, Names, Target } from './target.ts';

const ALL: readonly Target[] = [
  ...NAVIGATION,
  ...DASHBOARD,
  ...CREDENTIALS,
  ...MFA_SELECT,
  ...MFA_SET_UP,
  ...USERS,
  ...USER_DETAILS,
  ...PERMISSIONS,
  ...GROUP_DIALOG,
  ...USER_END,
];

/** Every control of the console that guides may name, by id, with its English names. */
export const CATALOGUE: Catalogue = new Map(ALL.map((target) => [target.id, target]));

/** What a guide may refer to. */
export const VOCABULARY = { controls: CATALOGUE, pages: PAGE_REFS };

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
