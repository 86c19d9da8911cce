import type { PracticeConsole } from '../../practice-console/server.mjs';
import type { Hands } from './hands.ts';
import { BAR, SIDE, type State } from './state.ts';

const toSetUp = (kind: 'app' | 'token') => async (hands: Hands) => {
  await hands.fill('mfa.device-name', 'phone');
  await hands.press(`mfa.kind-${kind}`);
  await hands.press('mfa.next');
};

async function assignToken(hands: Hands, practice: PracticeConsole): Promise<void> {
  await toSetUp('token')(hands);
  await hands.fill('mfa.serial', 'T1');
  await hands.fill('mfa.code-1', practice.tokenCode(0));
  await hands.fill('mfa.code-2', practice.tokenCode(1));
  await hands.press('mfa.finish');
  await hands.sees('credentials.assign-mfa');
}

/** The wizard that assigns an MFA device, and what the pages show once one is assigned. */
export const MFA_WIZARD: readonly State[] = [
  {
    name: 'kind of device',
    hash: '#/security_credentials/mfa',
    shows: ['mfa.device-name', 'mfa.kind-passkey', 'mfa.kind-app', 'mfa.kind-token', 'mfa.next', ...BAR],
  },
  {
    name: 'set-up of an app',
    hash: '#/security_credentials/mfa',
    reach: toSetUp('app'),
    shows: ['mfa.show-qr', 'mfa.show-secret', 'mfa.code-1', 'mfa.code-2', 'mfa.finish'],
  },
  {
    name: 'set-up of a token',
    hash: '#/security_credentials/mfa',
    reach: toSetUp('token'),
    shows: ['mfa.serial', 'mfa.code-1', 'mfa.code-2', 'mfa.finish'],
  },
  {
    name: 'credentials, device assigned',
    hash: '#/security_credentials/mfa',
    reach: assignToken,
    shows: ['credentials.assign-mfa'],
    texts: { 'mfa.assigned': { en: 'MFA device assigned', ja: 'MFA デバイスが割り当てられました' } },
  },
  {
    name: 'dashboard of a user with a device',
    scenario: { principal: 'user', mfa: 'root' },
    hash: '#/security_credentials/mfa',
    reach: async (hands, practice) => {
      await assignToken(hands, practice);
      await hands.press('nav.dashboard');
      await hands.sees('dashboard.refresh');
    },
    shows: ['dashboard.refresh', ...SIDE],
    texts: { 'dashboard.you-have-mfa': { en: 'You have MFA', ja: 'MFA があります' } },
  },
];
