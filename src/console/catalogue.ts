import { CREDENTIALS } from './catalogue/credentials.ts';
import { DASHBOARD } from './catalogue/dashboard.ts';
import { MFA_SELECT } from './catalogue/mfa-select.ts';
import { MFA_SET_UP } from './catalogue/mfa-set-up.ts';
import { NAVIGATION } from './catalogue/navigation.ts';
import { GROUP_DIALOG, PERMISSIONS } from './catalogue/permissions.ts';
import { USER_DETAILS, USERS } from './catalogue/user-details.ts';
import { USER_END } from './catalogue/user-end.ts';
import { PAGE_REFS } from './place.ts';
import { REQUIREMENT_IDS } from './requirements.ts';
import type { Catalogue, Target } from './target.ts';

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
export const VOCABULARY = { controls: CATALOGUE, pages: PAGE_REFS, requirements: REQUIREMENT_IDS };
