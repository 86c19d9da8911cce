import { germanMfa } from './de-mfa.ts';
import { germanShell } from './de-shell.ts';
import { germanUsers } from './de-users.ts';
import type { TextKey } from './text.ts';

/**
 * German. The few labels that AWS's German documentation, working public code or Cloudscape has. What the other three files say are
 * translations of our own (guesses): nobody has seen AWS write them like this.
 */
const known: Partial<Record<TextKey, string>> = {
  'nav.users': 'Benutzer',
  'users.title': 'Benutzer',
  'menu.account-id': 'Konto-ID',
  'cred.mfa': 'Multi-Faktor-Authentifizierung (MFA)',
  // Cloudscape's own messages, which AWS's pages get by default (components 3.0.1383, `i18n/messages`).
  'nav.open': 'Seitennavigation öffnen',
  'nav.close': 'Seitennavigation schließen',
  steps: 'Schritte',
  step: 'Schritt {n}',
  'step-of': 'Schritt {n} von {count}',
  cancel: 'Abbrechen',
  previous: 'Zurück',
  next: 'Weiter',
  optional: 'optional',
};

export const german: Partial<Record<TextKey, string>> = { ...germanShell, ...germanMfa, ...germanUsers, ...known };
