import { germanMfa } from './de-mfa.ts';
import { germanShell } from './de-shell.ts';
import { germanUsers } from './de-users.ts';
import type { TextKey } from './text.ts';

/**
 * German. The few labels that AWS's German documentation or working public code has. What the other three files say are
 * translations of our own (guesses): nobody has seen AWS write them like this.
 */
const known: Partial<Record<TextKey, string>> = {
  'nav.users': 'Benutzer',
  'users.title': 'Benutzer',
  'menu.account-id': 'Konto-ID',
  'cred.mfa': 'Multi-Faktor-Authentifizierung (MFA)',
};

export const german: Partial<Record<TextKey, string>> = { ...germanShell, ...germanMfa, ...germanUsers, ...known };
