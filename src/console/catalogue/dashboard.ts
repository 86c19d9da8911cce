// The IAM dashboard. Item and button texts: notes 2022-2026 and a Korean console of 2026-09-24 (seen); that "Add MFA"
// stands beside both items is why each is asked for with its item. The refresh button's name is a guess.
import type { Target } from '../target.ts';
import { english, names } from './names.ts';

const ADD_MFA = names(
  ['Add MFA', 'Assign MFA', 'Manage MFA', 'Activate MFA'],
  ['ja', 'MFA を追加', 'seen'],
  ['ko', 'MFA 추가', 'seen'],
  ['zh-CN', '添加 MFA', 'guess'],
  ['zh-TW', '新增 MFA', 'guess'],
  ['fr', 'Ajouter un MFA', 'guess'],
  ['es', 'Agregar MFA', 'guess'],
  ['pt-BR', 'Adicionar MFA', 'guess'],
  ['it', 'Aggiungi MFA', 'guess'],
  ['id', 'Tambahkan MFA', 'guess'],
  ['de', 'MFA hinzufügen', 'guess'],
);

export const DASHBOARD: readonly Target[] = [
  {
    id: 'dashboard.add-mfa-root',
    roles: ['button', 'link'],
    names: ADD_MFA,
    pages: ['dashboard'],
    scope: { in: 'item', named: names(['Add MFA for root user'], ['ja', 'ルートユーザーの MFA を追加する', 'guess']) },
  },
  {
    id: 'dashboard.add-mfa-self',
    roles: ['button', 'link'],
    names: ADD_MFA,
    pages: ['dashboard'],
    scope: { in: 'item', named: names(['Add MFA for yourself'], ['ja', '自分用の MFA を追加する', 'guess']) },
  },
  {
    id: 'dashboard.root-has-mfa',
    roles: ['text'],
    names: names(['Root user has MFA'], ['ko', '루트 사용자에게 MFA 있음', 'seen'], ['ja', 'ルートユーザーには MFA があります', 'guess']),
    pages: ['dashboard'],
  },
  {
    id: 'dashboard.you-have-mfa',
    roles: ['text'],
    // The wording for the signed-in user is a guess from memory of the page; it stands beside the root user's item.
    names: names(['You have MFA'], ['ja', 'MFA があります', 'guess']),
    pages: ['dashboard'],
  },
  {
    id: 'dashboard.refresh',
    roles: ['button'],
    names: { en: [{ text: 'Refresh', confidence: 'guess' }], ja: [{ text: '更新', confidence: 'guess' }] },
    pages: ['dashboard'],
    scope: { in: 'container', named: names(['Security recommendations'], ['ja', 'セキュリティに関する推奨事項', 'guess']) },
    structure: { icon: true },
  },
];

/** On the security-credentials page the same button stands up to three times (transcripts 2024 and 2026; seen). */
export const CREDENTIALS: readonly Target[] = [
  {
    id: 'credentials.assign-mfa',
    roles: ['button', 'link'],
    names: names(
      ['Assign MFA device', 'Assign MFA', 'Activate MFA', 'Manage MFA device', 'Manage'],
      ['ja', 'MFA デバイスの割り当て', 'seen'],
      ['ja', 'MFA を割り当てる', 'seen'],
      ['ko', 'MFA 디바이스 할당', 'seen'],
      ['zh-TW', '指派 MFA 裝置', 'seen'],
      ['zh-CN', '分配 MFA 设备', 'documented'],
      ['fr', 'Attribuer un dispositif MFA', 'documented'],
      ['es', 'Asignar dispositivo MFA', 'documented'],
      ['pt-BR', 'Atribuir dispositivo com MFA', 'documented'],
      ['it', 'Assegna dispositivo MFA', 'documented'],
      ['id', 'Tetapkan perangkat MFA', 'documented'],
    ),
    pages: ['security-credentials'],
    twins: true,
  },
  { id: 'mfa.assigned', roles: ['text'], names: english('MFA device assigned'), scope: { in: 'flash' } },
];
