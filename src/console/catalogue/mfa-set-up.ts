// Second step of the wizard that assigns an MFA device. Labels: documentation since 2022-12-16 and before (documented),
// a recorded walk of 2025-02 (seen). An app asks for two codes; a hardware token for a serial number before them, so the
// codes' order counts only where there are two boxes, and only beside a name: the token's form without its first box would
// look the same.
import type { Target } from '../target.ts';
import { FINISH_MFA } from './labels.ts';
import { dated, english, guessed } from './names.ts';

const PAGE = ['assign-mfa/set-up'] as const;
const box = (index: number, count: number) => ({ order: { index, count, supports: true } as const });

const SHOW_QR = english(dated('2018-09', 'Show QR code'));

const SHOW_SECRET = english(
  dated('2018-09', 'Show secret key'),
  dated('2017-12', 'Show secret key for manual configuration'),
);

const code = (number: 1 | 2) =>
  english(dated('2018-09', `MFA code ${number}`), dated('2017-12', `Authentication Code ${number}`));

const SERIAL = english(dated('2022-12', 'Serial number'), guessed('Device serial number'));

export const MFA_SET_UP: readonly Target[] = [
  { id: 'mfa.show-qr', roles: ['button', 'link'], names: SHOW_QR, pages: PAGE },
  { id: 'mfa.show-secret', roles: ['button', 'link'], names: SHOW_SECRET, pages: PAGE },
  { id: 'mfa.serial', roles: ['textbox'], names: SERIAL, pages: PAGE, structure: box(0, 3) },
  { id: 'mfa.code-1', roles: ['textbox'], names: code(1), pages: PAGE, structure: box(0, 2) },
  { id: 'mfa.code-2', roles: ['textbox'], names: code(2), pages: PAGE, structure: box(1, 2) },
  {
    id: 'mfa.finish',
    roles: ['button'],
    names: FINISH_MFA,
    pages: PAGE,
    structure: { wizardPrimary: true },
    dangerous: true,
  },
];
