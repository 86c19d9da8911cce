// The page "My security credentials". Labels: transcripts 2024 and 2026, documentation since 2022-12-16 (documented,
// seen). The same button stands up to three times there, in the alert, the heading and the empty table (seen); all lead
// to the wizard. A bare "Manage" of 2018 is left out: other things are managed on that page too.
import type { Target } from '../target.ts';
import { dated, english, names } from './names.ts';

const ASSIGN = names(
  [dated('2022-12', 'Assign MFA device'), 'Assign MFA', dated('2017-12', 'Activate MFA'), 'Manage MFA device'],
  {
    seen: {
      ja: ['MFA デバイスの割り当て', 'MFA を割り当てる', 'MFA の有効化'],
      ko: 'MFA 디바이스 할당',
      'zh-TW': '指派 MFA 裝置',
    },
    documented: {
      'zh-CN': '分配 MFA 设备',
      fr: 'Attribuer un dispositif MFA',
      es: 'Asignar dispositivo MFA',
      'pt-BR': 'Atribuir dispositivo com MFA',
      it: ['Assegna dispositivo MFA', 'Attiva MFA'],
      id: 'Tetapkan perangkat MFA',
    },
    guess: {
      de: ['MFA-Gerät zuweisen', 'MFA aktivieren'],
      ko: 'MFA 활성화',
      'zh-CN': '激活 MFA',
      fr: 'Activer MFA',
      es: 'Activar MFA',
      'pt-BR': 'Ativar MFA',
    },
  },
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
