// The navigation bar, the account menu and IAM's side navigation.
// Labels: console transcripts 2024-04 and 2026-05-27, five sources for "IAM users" in 2026 (seen). The button's id has
// been in public code since 2021 (seen); its text is personal and never used as a name.
import type { Target } from '../target.ts';
import { english, guessed, names } from './names.ts';

/** The pages that have IAM's side navigation: other consoles have entries of the same names in theirs. */
const IAM = [
  'dashboard',
  'security-credentials',
  'assign-mfa',
  'users',
  'create-user',
  'user',
  'groups',
  'iam',
] as const;
const SIDE = { pages: IAM, scope: { in: 'navigation' } } as const;
const MENU = { roles: ['link', 'menuitem', 'button'], scope: { in: 'menu' }, opener: 'bar.account-menu' } as const;

// A transcript of 2026-05-27, in 2024 with a small "m" (seen); Japanese and Korean in people's notes (seen).
const ACCESS = names(['Access Management'], {
  seen: { ja: 'アクセス管理', ko: '액세스 관리' },
  guess: {
    'zh-CN': '访问管理',
    'zh-TW': '存取管理',
    de: 'Zugriffsverwaltung',
    es: 'Administración del acceso',
    fr: 'Gestion des accès',
    id: 'Manajemen akses',
    it: 'Gestione degli accessi',
    'pt-BR': 'Gerenciamento de acesso',
    tr: 'Erişim yönetimi',
  },
});

const USERS = names([{ text: 'IAM users', confidence: 'seen', since: '2026-04' }, 'Users'], {
  seen: { ja: 'ユーザー', ko: '사용자', 'zh-CN': '用户', de: 'Benutzer' },
  documented: { es: 'Usuarios', it: 'Utenti' },
  guess: { ja: 'IAM ユーザー', 'zh-TW': '使用者', fr: 'Utilisateurs', 'pt-BR': 'Usuários', id: 'Pengguna' },
});

const CREDENTIALS = names(['Security credentials', 'My security credentials'], {
  seen: {
    ja: 'セキュリティ認証情報',
    ko: ['보안 자격 증명', '내 보안 자격 증명'],
    'zh-CN': '我的安全凭证',
    'zh-TW': ['安全憑證', '安全性憑證'],
    fr: "Mes informations d'identification de securite",
  },
  documented: {
    'zh-CN': '安全凭证',
    fr: "Informations d'identification de sécurité",
    es: 'Credenciales de seguridad',
    'pt-BR': 'Credenciais de segurança',
    it: ['Credenziali di sicurezza', 'Le mie credenziali di sicurezza'],
  },
  guess: { de: 'Sicherheitsanmeldeinformationen' },
});

const SIGN_OUT = names(['Sign out'], {
  seen: { ja: 'サインアウト', ko: '로그아웃', 'zh-CN': '退出', fr: 'Deconnexion' },
  guess: { de: 'Abmelden' },
});

export const NAVIGATION: readonly Target[] = [
  {
    id: 'nav.open',
    roles: ['button'],
    // As Cloudscape names the toggle of its app layout when the page's author does not (messages of 3.0.1383, 2026-11).
    names: names(
      [
        { text: 'Open side navigation', confidence: 'documented' },
        guessed('Open navigation'),
        guessed('Open navigation panel'),
      ],
      {
        guess: {
          de: 'Seitennavigation öffnen',
          es: 'Abrir navegación lateral',
          fr: 'Ouvrir la navigation latérale',
          id: 'Buka navigasi samping',
          it: 'Apri navigazione laterale',
          ja: 'サイドナビゲーションを開く',
          ko: '측면 탐색 열기',
          'pt-BR': 'Abrir navegação lateral',
          tr: 'Yan gezinti bölmesini aç',
          'zh-CN': '打开侧导航',
          'zh-TW': '開啟側邊導覽',
        },
      },
    ),
    ...SIDE,
  },
  {
    id: 'nav.dashboard',
    roles: ['link', 'button'],
    names: names(['Dashboard'], { guess: { ja: 'ダッシュボード', ko: '대시보드', de: 'Dashboard' } }),
    structure: { hrefEnds: '#/home', component: 'link_l0dv0' },
    opener: 'nav.open',
    ...SIDE,
  },
  // The section that holds the users and the groups. In a language without its name, what it folds away tells.
  { id: 'nav.access', roles: ['button'], names: ACCESS, opener: 'nav.open', ...SIDE },
  {
    id: 'nav.users',
    roles: ['link', 'button'],
    names: USERS,
    structure: { hrefEnds: '#/users' },
    opener: 'nav.access',
    ...SIDE,
  },
  {
    id: 'nav.groups',
    roles: ['link', 'button'],
    names: english({ text: 'IAM user groups', confidence: 'seen', since: '2026-04' }, 'User groups', 'Groups'),
    structure: { hrefEnds: '#/groups' },
    opener: 'nav.access',
    ...SIDE,
  },
  {
    id: 'bar.account-menu',
    roles: ['button'],
    names: {},
    scope: { in: 'banner' },
    structure: { id: 'nav-usernameMenu' },
  },
  // That these two are links to these addresses is a guess from where they lead (routes: seen).
  { id: 'menu.security-credentials', names: CREDENTIALS, structure: { hrefEnds: '#/security_credentials' }, ...MENU },
  { id: 'menu.sign-out', names: SIGN_OUT, structure: { hrefEnds: 'logout!doLogout' }, ...MENU },
];
