// First step of the wizard that assigns an MFA device. Labels: documentation since 2022-12-16, passkeys since 2024-06-11
// (documented), a recorded walk of 2025-02 (seen). The tiles stand in this order in every language (seen).
import type { Target } from '../target.ts';
import { NEXT_MFA } from './labels.ts';
import { dated, english, guessed } from './names.ts';

const PAGE = ['assign-mfa/select'] as const;
const tile = (index: number) => ({ order: { index, count: 3 } });

const DEVICE_NAME = english(dated('2022-12', 'Device name'), 'MFA device name');

const PASSKEY = english(
  dated('2024-06', 'Passkey or security key'),
  dated('2022-12', 'Security Key'),
  'FIDO security key',
  'U2F security key',
);

const APP = english(
  dated('2022-12', 'Authenticator app'),
  dated('2018-09', 'Virtual MFA device'),
  dated('2017-12', 'A virtual MFA device'),
);

const TOKEN = english(
  dated('2022-12', 'Hardware TOTP token'),
  guessed('Other hardware MFA device'),
  guessed('A hardware MFA device'),
);

export const MFA_SELECT: readonly Target[] = [
  {
    id: 'mfa.device-name',
    roles: ['textbox'],
    names: DEVICE_NAME,
    pages: PAGE,
    structure: { order: { index: 0, count: 1 } },
  },
  { id: 'mfa.kind-passkey', roles: ['radio'], names: PASSKEY, pages: PAGE, structure: tile(0) },
  { id: 'mfa.kind-app', roles: ['radio'], names: APP, pages: PAGE, structure: tile(1) },
  { id: 'mfa.kind-token', roles: ['radio'], names: TOKEN, pages: PAGE, structure: tile(2) },
  { id: 'mfa.next', roles: ['button'], names: NEXT_MFA, pages: PAGE, structure: { wizardPrimary: true } },
];
