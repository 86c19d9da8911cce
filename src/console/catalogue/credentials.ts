// The page "My security credentials". Labels: transcripts 2024 and 2026, documentation since 2022-12-16 (documented,
// seen). The same button stands up to three times there, in the alert, the heading and the empty table (seen); all lead
// to the wizard. A bare "Manage" of 2018 is left out: other things are managed on that page too.
import type { Target } from '../target.ts';
import { dated, english } from './names.ts';

const ASSIGN = english(
  dated('2022-12', 'Assign MFA device'),
  'Assign MFA',
  dated('2017-12', 'Activate MFA'),
  'Manage MFA device',
);

export const CREDENTIALS: readonly Target[] = [
  {
    id: 'credentials.assign-mfa',
    roles: ['button', 'link'],
    names: ASSIGN,
    pages: ['security-credentials'],
    twins: true,
  },
  // The message follows the person: it may be read on whatever page the console goes to.
  {
    id: 'mfa.assigned',
    roles: ['text'],
    names: english('MFA device assigned'),
    scope: { in: 'flash' },
    structure: { successOn: ['security-credentials'] },
  },
];
