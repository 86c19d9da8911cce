import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../console/language.ts';
import type { Target } from '../console/target.ts';
import type { Veto } from './facts.ts';
import { CATALOGUE } from './fixtures/every-language.ts';
import { vetoOf } from './veto.ts';

const named = (text: string, language: Language, also: Partial<Target> = {}): Target => ({
  id: 'test',
  roles: ['button'],
  names: { [language]: [{ text, confidence: 'seen' }] },
  ...also,
});

/** In each row every control is something else than every other one. */
const ROWS: [Language, ...string[]][] = [
  [
    'en',
    'Create user',
    'Delete user',
    'Create user group',
    'Create role',
    'Delete role',
    'Create policy',
    'Edit policy',
  ],
  ['en', 'Add MFA', 'Remove MFA'],
  ['en', 'Assign MFA device', 'Unassign MFA device'],
  ['en', 'Enable', 'Disable', 'Cancel'],
  ['en', 'Activate user', 'Deactivate user', 'Activate root user', 'Activate access key'],
  ['en', 'Attach policy', 'Detach policy', 'Attach role'],
  ['en', 'Show password', 'Hide password', 'Show access key'],
  ['en', 'Sign in', 'Sign out', 'Cancel'],
  ['en', 'Next', 'Previous', 'Cancel'],
  ['en', 'Next step', 'Back', 'Cancel'],
  ['en', 'Add MFA for root user', 'Add MFA for yourself', 'Add MFA for a user', 'Remove MFA for root user'],
  ['en', 'MFA code 1', 'MFA code 2'],
  ['en', 'AdministratorAccess', 'AdministratorAccess-Amplify'],
  [
    'de',
    'Benutzer erstellen',
    'Benutzer löschen',
    'Benutzergruppe erstellen',
    'Rolle erstellen',
    'Richtlinie bearbeiten',
  ],
  ['de', 'MFA aktivieren', 'MFA deaktivieren', 'Abbrechen'],
  [
    'de',
    'MFA für Root-Benutzer hinzufügen',
    'MFA für sich selbst hinzufügen',
    'MFA für IAM-Benutzer hinzufügen',
    'MFA für Root-Benutzer entfernen',
  ],
  ['de', 'Weiter', 'Zurück', 'Abbrechen'],
  ['de', 'Anmelden', 'Abmelden'],
  ['de', 'MFA-Code 1', 'MFA-Code 2'],
  ['es', 'Crear usuario', 'Eliminar usuario', 'Crear grupo de usuarios', 'Crear rol', 'Editar política'],
  ['es', 'Activar MFA', 'Desactivar MFA', 'Cancelar'],
  ['es', 'Siguiente', 'Anterior', 'Cancelar'],
  ['es', 'Iniciar sesión', 'Cerrar sesión'],
  ['es', 'Agregar MFA para el usuario raíz', 'Agregar MFA para usted mismo', 'Agregar MFA para un usuario'],
  ['fr', 'Créer un utilisateur', 'Supprimer un utilisateur', "Créer un groupe d'utilisateurs", 'Créer un rôle'],
  ['fr', 'Activer MFA', 'Désactiver MFA', 'Annuler'],
  ['fr', 'Se connecter', 'Se déconnecter'],
  ['fr', 'Suivant', 'Précédent', 'Annuler'],
  [
    'fr',
    "Ajouter un MFA pour l'utilisateur racine",
    'Ajouter un MFA pour vous-même',
    'Ajouter un MFA pour un utilisateur',
  ],
  ['pt-BR', 'Criar usuário', 'Excluir usuário', 'Criar grupo de usuários', 'Criar função', 'Editar política'],
  ['pt-BR', 'Próximo', 'Anterior', 'Cancelar'],
  ['pt-BR', 'Adicionar MFA ao usuário raiz', 'Adicionar MFA para você mesmo', 'Adicionar MFA a um usuário'],
  ['it', 'Crea utente', 'Elimina utente', 'Crea gruppo di utenti', 'Crea ruolo'],
  ['it', 'Successivo', 'Indietro', 'Annulla'],
  ['it', "Aggiungi MFA per l'utente root", 'Aggiungi MFA per te stesso', 'Aggiungi MFA per un utente'],
  ['id', 'Buat pengguna', 'Hapus pengguna', 'Buat grup pengguna', 'Buat peran'],
  ['id', 'Tambahkan MFA untuk pengguna root', 'Tambahkan MFA untuk diri sendiri', 'Tambahkan MFA untuk pengguna'],
  ['tr', 'Kullanıcı oluştur', 'Kullanıcı sil', 'Kullanıcı grubu oluştur'],
  ['tr', 'Kök kullanıcı için MFA ekle', 'Kendiniz için MFA ekle', 'Kullanıcı için MFA ekle'],
  ['ja', 'ユーザーの作成', 'ユーザーの削除', 'ユーザーグループの作成', 'ロールの作成', 'ポリシーの編集'],
  ['ja', 'MFA の有効化', 'MFA の無効化', 'キャンセル'],
  ['ja', 'MFA デバイスの割り当て', 'MFA デバイスの割り当て解除'],
  ['ja', 'QR コードを表示', 'QR コードを非表示'],
  ['ja', 'サインイン', 'サインアウト'],
  ['ja', '次へ', '前へ', 'キャンセル'],
  ['ja', 'ルートユーザーの MFA を追加する', '自分用の MFA を追加する', 'ユーザーの MFA を追加する'],
  ['ko', '사용자 생성', '사용자 삭제', '사용자 그룹 생성', '역할 생성', '정책 편집'],
  ['ko', 'MFA 활성화', 'MFA 비활성화', '취소'],
  ['ko', 'MFA 디바이스 할당', 'MFA 디바이스 할당 해제'],
  ['ko', '루트 사용자에게 MFA 추가', '본인에게 MFA 추가', '사용자에게 MFA 추가'],
  ['ko', '다음', '이전', '취소'],
  ['zh-CN', '创建用户', '删除用户', '创建用户组', '创建角色', '编辑策略'],
  ['zh-CN', '分配 MFA 设备', '取消分配 MFA 设备'],
  ['zh-CN', '为根用户添加 MFA', '为您自己添加 MFA', '为用户添加 MFA'],
  ['zh-TW', '建立使用者', '刪除使用者', '建立使用者群組', '建立角色'],
  ['zh-TW', '為根使用者新增 MFA', '為您自己新增 MFA', '為使用者新增 MFA'],
  ['zh-TW', '下一步', '上一步', '取消'],
];

describe.each(ROWS)('in %s: %s', (language, ...controls) => {
  it.each(controls)('%s is itself and none of the others', (control) => {
    const vetoed = controls.filter((other) => vetoOf(other, named(control, language), language) !== undefined);
    expect(vetoed).toEqual(controls.filter((other) => other !== control));
  });
});

it.each<[string, string, Language, Veto | undefined]>([
  ['Create user', 'Delete user', 'en', 'opposite-verb'],
  ['Create user', 'Create user group', 'en', 'other-object'],
  ['MFA code 1', 'MFA code 2', 'en', 'other-number'],
  ['AdministratorAccess', 'AdministratorAccess-AWSElasticBeanstalk', 'en', 'other-object'],
  ['Create user', 'Create an IAM user', 'en', undefined],
  ['Add MFA', 'Add MFA device', 'en', undefined],
  ['Next', 'Next: Tags', 'en', undefined],
  ['MFA code 1', 'MFA code', 'en', undefined],
  ['MFA code 1', 'Code 1 of 2', 'en', undefined],
  ['Users', 'Users (12)', 'en', undefined],
  // The console is half translated at times: the other language's words count as well.
  ['Add MFA', 'MFA entfernen', 'de', 'opposite-verb'],
  ['Add MFA', 'MFA zuweisen', 'de', undefined],
  ['Create user', 'Benutzergruppe erstellen', 'de', 'other-object'],
])('%s → %s in %s: %s', (accepted, candidate, language, veto) => {
  expect(vetoOf(candidate, named(accepted, 'en'), language)).toBe(veto);
});

it('looks at the cell of a row as well', () => {
  const row = named('Select', 'en', { scope: { in: 'row', cell: 'AdministratorAccess' } });
  expect(vetoOf('Select AdministratorAccess-Amplify', row, 'en')).toBe('other-object');
  expect(vetoOf('Select AdministratorAccess', row, 'en')).toBeUndefined();
});

it('never vetoes an accepted name, in any language', () => {
  const vetoed = [...CATALOGUE.values()].flatMap((target) =>
    LANGUAGES.flatMap((language) =>
      [...(target.names[language] ?? []), ...(target.names.en ?? [])].filter(({ text }) =>
        vetoOf(text, target, language),
      ),
    ),
  );
  expect(vetoed).toEqual([]);
});

it('hardly ever vetoes a name that the console has used, judged by the others of the same control', () => {
  const vetoed = [...CATALOGUE.values()].flatMap((target) => {
    const names = target.names.en ?? [];
    return names.flatMap(({ text }) => {
      const others = names.filter((one) => one.text !== text);
      const veto = others.length > 0 && vetoOf(text, { ...target, names: { ...target.names, en: others } }, 'en');
      return veto ? [text] : [];
    });
  });
  // The price: these said more, or something else, than the names before and after them.
  expect(vetoed).toEqual([
    'Provide user access to the AWS Management Console',
    'Password - AWS Management Console access',
    'Require password reset',
    'Next: Tags',
    'Next: Permissions',
  ]);
});
