// First step of the wizard that assigns an MFA device. Labels: documentation since 2022-12-16, passkeys since 2024-06-11
// (documented), a recorded walk of 2025-02 (seen). The tiles stand in this order in every language (seen).
import type { Target } from '../target.ts';
import { NEXT_MFA } from './labels.ts';
import { dated, guessed, names } from './names.ts';

const PAGE = ['assign-mfa/select'] as const;
const tile = (index: number) => ({ order: { index, count: 3 } });

const DEVICE_NAME = names([dated('2022-12', 'Device name'), 'MFA device name'], {
  seen: { ja: 'デバイス名' },
  documented: { es: 'Nombre de dispositivo' },
  guess: {
    ko: '디바이스 이름',
    'zh-CN': '设备名称',
    'zh-TW': '裝置名稱',
    fr: 'Nom du dispositif',
    'pt-BR': 'Nome do dispositivo',
    it: 'Nome dispositivo',
    id: 'Nama perangkat',
    de: 'Gerätename',
  },
});

const PASSKEY = names(
  [
    dated('2024-06', 'Passkey or security key'),
    dated('2022-12', 'Security Key'),
    'FIDO security key',
    'U2F security key',
  ],
  {
    seen: { ja: 'パスキーまたはセキュリティキー' },
    documented: { fr: "Clé d'accès ou clé de sécurité" },
    guess: {
      ko: '패스키 또는 보안 키',
      'zh-CN': '密钥或安全密钥',
      'zh-TW': '密碼金鑰或安全金鑰',
      es: 'Clave de acceso o clave de seguridad',
      'pt-BR': 'Chave de acesso ou chave de segurança',
      it: 'Passkey o chiave di sicurezza',
      de: 'Hauptschlüssel oder Sicherheitsschlüssel',
    },
  },
);

const APP = names(
  [
    dated('2022-12', 'Authenticator app'),
    dated('2018-09', 'Virtual MFA device'),
    dated('2017-12', 'A virtual MFA device'),
  ],
  {
    seen: { ja: '認証アプリケーション', 'zh-TW': 'Authenticator 應用程式' },
    documented: { ja: '認証アプリ', fr: "Application d'authentification", es: 'Aplicación del autenticador' },
    guess: {
      ko: '인증 앱',
      'zh-CN': '身份验证器应用程序',
      'pt-BR': 'Aplicativo autenticador',
      it: 'App di autenticazione',
      id: 'Aplikasi autentikator',
      de: 'Authenticator-App',
    },
  },
);

const TOKEN = names(
  [dated('2022-12', 'Hardware TOTP token'), guessed('Other hardware MFA device'), guessed('A hardware MFA device')],
  { guess: { ja: 'ハードウェア TOTP トークン' } },
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
