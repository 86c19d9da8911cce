// The navigation bar, the account menu and IAM's side navigation.
// Labels: console transcripts 2024-04 and 2026-05-27, five sources for "IAM users" in 2026 (seen). The button's id has
// been in public code since 2021 (seen); its text is personal and never used as a name.
import type { Target } from '../target.ts';
import { english, names } from './names.ts';

export const NAVIGATION: readonly Target[] = [
  {
    id: 'nav.open',
    roles: ['button'],
    names: english('Open navigation', 'Open side navigation', 'Open navigation panel'),
    scope: { in: 'navigation' },
  },
  {
    id: 'nav.dashboard',
    roles: ['link'],
    names: names(['Dashboard'], ['ja', 'ダッシュボード', 'guess'], ['ko', '대시보드', 'guess'], ['de', 'Dashboard', 'guess']),
    scope: { in: 'navigation' },
    structure: { hrefEnds: '#/home' },
    opener: 'nav.open',
  },
  {
    id: 'nav.users',
    roles: ['link'],
    names: names(
      ['IAM users', 'Users'],
      ['ja', 'ユーザー', 'seen'],
      ['ja', 'IAM ユーザー', 'guess'],
      ['ko', '사용자', 'seen'],
      ['zh-CN', '用户', 'seen'],
      ['de', 'Benutzer', 'seen'],
      ['es', 'Usuarios', 'documented'],
      ['it', 'Utenti', 'documented'],
      ['fr', 'Utilisateurs', 'guess'],
      ['pt-BR', 'Usuários', 'guess'],
      ['id', 'Pengguna', 'guess'],
    ),
    scope: { in: 'navigation' },
    structure: { hrefEnds: '#/users' },
    opener: 'nav.open',
  },
  {
    id: 'nav.groups',
    roles: ['link'],
    names: english('IAM user groups', 'User groups', 'Groups'),
    scope: { in: 'navigation' },
    structure: { hrefEnds: '#/groups' },
    opener: 'nav.open',
  },
  { id: 'bar.account-menu', roles: ['button'], names: {}, scope: { in: 'banner' }, structure: { id: 'nav-usernameMenu' } },
  {
    id: 'menu.security-credentials',
    roles: ['link', 'menuitem', 'button'],
    names: names(
      ['Security credentials', 'My security credentials'],
      ['ja', 'セキュリティ認証情報', 'seen'],
      ['ko', '보안 자격 증명', 'seen'],
      ['zh-CN', '安全凭证', 'documented'],
      ['zh-TW', '安全憑證', 'seen'],
      ['fr', "Informations d'identification de sécurité", 'documented'],
      ['es', 'Credenciales de seguridad', 'documented'],
      ['pt-BR', 'Credenciais de segurança', 'documented'],
      ['it', 'Credenziali di sicurezza', 'documented'],
      ['de', 'Sicherheitsanmeldeinformationen', 'guess'],
    ),
    scope: { in: 'menu' },
    opener: 'bar.account-menu',
  },
  {
    id: 'menu.sign-out',
    roles: ['link', 'menuitem', 'button'],
    names: names(
      ['Sign out', 'Sign Out'],
      ['ja', 'サインアウト', 'seen'],
      ['ko', '로그아웃', 'seen'],
      ['zh-CN', '退出', 'seen'],
      ['fr', 'Déconnexion', 'seen'],
      ['de', 'Abmelden', 'guess'],
    ),
    scope: { in: 'menu' },
    opener: 'bar.account-menu',
  },
];
