// The wizard that assigns an MFA device. Labels: documentation since 2022-12-16 and 2024-06-11 (documented), a recorded
// walk of 2025-02 (seen). The order of the three tiles is the same in every language (seen).
import type { Target } from '../target.ts';
import { english, names } from './names.ts';

const tile = (index: number) => ({ order: { index, count: 3 } });

const SELECT: readonly Target[] = [
  {
    id: 'mfa.device-name',
    roles: ['textbox'],
    names: names(
      ['Device name', 'MFA device name'],
      ['ja', 'デバイス名', 'seen'],
      ['es', 'Nombre de dispositivo', 'documented'],
      ['de', 'Gerätename', 'guess'],
    ),
    pages: ['assign-mfa/select'],
    structure: { order: { index: 0, count: 1 } },
  },
  {
    id: 'mfa.kind-passkey',
    roles: ['radio'],
    names: names(
      ['Passkey or security key', 'Security Key', 'FIDO security key', 'U2F security key'],
      ['ja', 'パスキーまたはセキュリティキー', 'seen'],
      ['fr', "Clé d'accès ou clé de sécurité", 'documented'],
    ),
    pages: ['assign-mfa/select'],
    structure: tile(0),
  },
  {
    id: 'mfa.kind-app',
    roles: ['radio'],
    names: names(
      ['Authenticator app', 'Virtual MFA device', 'A virtual MFA device'],
      ['ja', '認証アプリケーション', 'seen'],
      ['ja', '認証アプリ', 'documented'],
      ['zh-TW', 'Authenticator 應用程式', 'seen'],
      ['fr', "Application d'authentification", 'documented'],
      ['es', 'Aplicación del autenticador', 'documented'],
      ['ko', '인증 앱', 'guess'],
      ['de', 'Authenticator-App', 'guess'],
    ),
    pages: ['assign-mfa/select'],
    structure: tile(1),
  },
  {
    id: 'mfa.kind-token',
    roles: ['radio'],
    names: names(['Hardware TOTP token', 'Other hardware MFA device', 'A hardware MFA device'], ['ja', 'ハードウェア TOTP トークン', 'guess']),
    pages: ['assign-mfa/select'],
    structure: tile(2),
  },
  {
    id: 'mfa.next',
    roles: ['button'],
    names: names(
      ['Next', 'Continue', 'Next Step'],
      ['ja', '次へ', 'seen'],
      ['ko', '다음', 'seen'],
      ['es', 'Siguiente', 'documented'],
      ['de', 'Weiter', 'guess'],
    ),
    pages: ['assign-mfa/select'],
    structure: { wizardPrimary: true },
  },
];

const SET_UP: readonly Target[] = [
  {
    id: 'mfa.show-qr',
    roles: ['button', 'link'],
    names: names(['Show QR code'], ['ja', 'QR コードを表示', 'seen'], ['de', 'QR-Code anzeigen', 'guess']),
    pages: ['assign-mfa/set-up'],
  },
  { id: 'mfa.show-secret', roles: ['button', 'link'], names: english('Show secret key'), pages: ['assign-mfa/set-up'] },
  {
    id: 'mfa.serial',
    roles: ['textbox'],
    names: names(['Serial number', 'Device serial number'], ['ja', 'シリアル番号', 'guess']),
    pages: ['assign-mfa/set-up'],
    structure: { order: { index: 0, count: 3 } },
  },
  {
    id: 'mfa.code-1',
    roles: ['textbox'],
    names: names(['MFA code 1', 'Authentication code 1', 'Authentication Code 1'], ['ja', 'MFA コード 1', 'guess'], ['de', 'MFA-Code 1', 'guess']),
    pages: ['assign-mfa/set-up'],
    structure: { order: { index: 0, count: 2 } },
  },
  {
    id: 'mfa.code-2',
    roles: ['textbox'],
    names: names(['MFA code 2', 'Authentication code 2', 'Authentication Code 2'], ['ja', 'MFA コード 2', 'guess'], ['de', 'MFA-Code 2', 'guess']),
    pages: ['assign-mfa/set-up'],
    structure: { order: { index: 1, count: 2 } },
  },
  {
    id: 'mfa.finish',
    roles: ['button'],
    names: names(
      ['Add MFA', 'Assign MFA', 'Activate Virtual MFA', 'Assign Virtual MFA'],
      ['ja', 'MFA を追加', 'seen'],
      ['ko', 'MFA 추가', 'seen'],
      ['de', 'MFA hinzufügen', 'guess'],
    ),
    pages: ['assign-mfa/set-up'],
    structure: { wizardPrimary: true },
    dangerous: true,
  },
];

export const ASSIGN_MFA: readonly Target[] = [...SELECT, ...SET_UP];
