import type { Language } from '../console/language.ts';

/** Things of IAM that stand on the same pages and are named alike. */
export type Thing =
  | 'root'
  | 'self'
  | 'user'
  | 'group'
  | 'role'
  | 'policy'
  | 'access-key'
  | 'password'
  | 'provider'
  | 'certificate'
  | 'account'
  | 'permission'
  | 'tag';

type Terms = Partial<Record<Thing, string>>;

/**
 * The words for each thing, as in `DEEDS`. The longer ones count first: a user group is no user, a root user neither.
 * `self` is the person who reads it: what may mean others as well ("ihr", "su", "votre") is left out.
 */
export const THINGS: Record<Language, Terms> = {
  en: {
    root: 'root user|root',
    self: 'yourself|your own|my own|my',
    group: 'user group|user groups|group|groups',
    user: 'user|users',
    role: 'role|roles',
    policy: 'policy|policies',
    'access-key': 'access key|access keys',
    password: 'password|passwords',
    provider: 'identity provider|provider|identity providers|providers',
    certificate: 'certificate|certificates',
    account: 'account|accounts',
    permission: 'permission|permissions|permissions boundary',
    tag: 'tag|tags',
  },
  de: {
    root: 'root-benutzer|root-benutzers|stammbenutzer|root',
    self: 'sich selbst|sie selbst',
    group: 'benutzergruppe|benutzergruppen|gruppe|gruppen',
    user: 'benutzer|benutzers',
    role: 'rolle|rollen',
    policy: 'richtlinie|richtlinien',
    'access-key': 'zugriffsschlüssel',
    password: 'passwort|passwörter',
    account: 'konto|konten',
  },
  es: {
    root: 'usuario raíz|raíz',
    self: 'usted mismo|usted misma|sí mismo|sí misma|ti mismo|ti misma',
    group: 'grupo de usuarios|grupos de usuarios|grupo|grupos',
    user: 'usuario|usuarios',
    role: 'rol|roles',
    policy: 'política|políticas',
    'access-key': 'clave de acceso|claves de acceso',
    password: 'contraseña|contraseñas',
    account: 'cuenta|cuentas',
  },
  fr: {
    root: 'utilisateur racine|racine',
    self: 'vous-même|soi-même',
    group: "groupe d'utilisateurs|groupes d'utilisateurs|groupe|groupes",
    user: 'utilisateur|utilisateurs',
    role: 'rôle|rôles',
    policy: 'politique|politiques|stratégie|stratégies',
    'access-key': "clé d'accès|clés d'accès",
    password: 'mot de passe|mots de passe',
    account: 'compte|comptes',
  },
  'pt-BR': {
    root: 'usuário raiz|usuário-raiz|raiz',
    self: 'você mesmo|você mesma|si mesmo|si mesma',
    group: 'grupo de usuários|grupos de usuários|grupo|grupos',
    user: 'usuário|usuários',
    role: 'função|funções|perfil|perfis',
    policy: 'política|políticas',
    'access-key': 'chave de acesso|chaves de acesso',
    password: 'senha|senhas',
    account: 'conta|contas',
  },
  it: {
    root: 'utente root|root',
    self: 'te stesso|te stessa|se stesso|se stessa',
    group: 'gruppo di utenti|gruppi di utenti|gruppo|gruppi',
    user: 'utente|utenti',
    role: 'ruolo|ruoli',
    policy: 'policy',
    'access-key': 'chiave di accesso|chiavi di accesso',
    password: 'password',
    account: 'account',
  },
  id: {
    root: 'pengguna root|root',
    self: 'diri sendiri|anda sendiri|diri anda',
    group: 'grup pengguna|grup',
    user: 'pengguna',
    role: 'peran',
    policy: 'kebijakan',
    'access-key': 'kunci akses',
    password: 'kata sandi',
    account: 'akun',
  },
  tr: {
    root: 'kök kullanıcı|kök',
    self: 'kendiniz|kendinize|kendin',
    group: 'kullanıcı grubu|grup',
    user: 'kullanıcı',
    role: 'rol',
    policy: 'politika|ilke',
    'access-key': 'erişim anahtarı',
    password: 'parola',
    account: 'hesap',
  },
  ja: {
    root: 'ルートユーザー|ルート',
    self: '自分|ご自身',
    group: 'ユーザーグループ|グループ',
    user: 'ユーザー',
    role: 'ロール',
    policy: 'ポリシー',
    'access-key': 'アクセスキー|アクセス キー',
    password: 'パスワード',
    account: 'アカウント',
  },
  ko: {
    root: '루트 사용자|루트',
    self: '본인|자신',
    group: '사용자 그룹|그룹',
    user: '사용자',
    role: '역할',
    policy: '정책',
    'access-key': '액세스 키',
    password: '암호|비밀번호',
    account: '계정',
  },
  'zh-CN': {
    root: '根用户',
    self: '自己|您自己',
    group: '用户组|群组',
    user: '用户',
    role: '角色',
    policy: '策略',
    'access-key': '访问密钥',
    password: '密码',
    account: '账户|账号',
  },
  'zh-TW': {
    root: '根使用者',
    self: '自己|您自己',
    group: '使用者群組|群組',
    user: '使用者',
    role: '角色',
    policy: '政策',
    'access-key': '存取金鑰',
    password: '密碼',
    account: '帳戶|帳號',
  },
};
