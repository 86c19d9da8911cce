import type { Language } from './language.ts';
import type { PageId } from './page.ts';

/** Titles, the newest first, per console language. */
export type Titles = Partial<Record<Language, readonly string[]>>;

/** What is known of one page of the console. */
export interface PageFacts {
  id: PageId;
  titles: Titles;
  /** The route behind the hash, without slash at either end and without query. */
  route?: RegExp;
  /** Relative address that leads there. */
  href?: string;
  /** Addresses of this page and of no other: each is tested against all pages. */
  examples: readonly string[];
}

const HOST = 'https://us-east-1.console.aws.amazon.com';

/**
 * Routes: recorded addresses of 2023-24, live reading of 2026, documentation history for the old spellings (seen);
 * `#/security_credentials/mfa` tried by hand 2026-10-04 (seen); an empty hash as the dashboard is a guess that does no
 * harm. Titles: console transcripts 2024 and 2026-05 (seen), Japanese from documentation (documented).
 */
export const PAGES: readonly PageFacts[] = [
  {
    id: 'dashboard',
    titles: { en: ['IAM Dashboard'], ja: ['IAM ダッシュボード'] },
    route: /^(home)?$/,
    href: '/iam/home#/home',
    examples: [`${HOST}/iam/home#/home`, `${HOST}/iam/home?region=us-east-1#/home`, `${HOST}/iamv2/home`, `${HOST}/iam/`],
  },
  {
    id: 'security-credentials',
    titles: { en: ['My security credentials'], ja: ['セキュリティ認証情報'] },
    route: /^security_credentials?$/,
    href: '/iam/home#/security_credentials',
    examples: [
      `${HOST}/iam/home#/security_credentials`,
      `${HOST}/iam/home#/security_credentials?section=IAM_credentials`,
      `${HOST}/iam/home#security_credential`,
    ],
  },
  {
    id: 'assign-mfa',
    titles: { en: ['Assign MFA device'], ja: ['MFA デバイスの割り当て'] },
    route: /^security_credentials\/mfa$/,
    href: '/iam/home#/security_credentials/mfa',
    examples: [`${HOST}/iam/home#/security_credentials/mfa`, `${HOST}/iam/home?region=us-east-1#/security_credentials/mfa`],
  },
  {
    id: 'users',
    titles: { en: ['IAM users', 'Users'], ja: ['ユーザー'] },
    route: /^users$/,
    href: '/iam/home#/users',
    examples: [`${HOST}/iam/home#/users`, `${HOST}/iamv2/home?region=us-east-1#/users`, `${HOST}/iam/home#users`],
  },
  {
    id: 'create-user',
    titles: { en: ['Create user'], ja: ['ユーザーの作成'] },
    route: /^users\/create$/,
    href: '/iam/home#/users/create',
    examples: [`${HOST}/iam/home#/users/create`, 'https://console.aws.amazon.com/iam/home#/users/create'],
  },
  {
    id: 'user',
    titles: { en: ['User'] },
    route: /^users\/(details\/)?(?!create$)[^/]+$/,
    examples: [`${HOST}/iam/home#/users/details/ann?section=security_credentials`, `${HOST}/iam/home#users/ann?section=x`],
  },
  {
    id: 'groups',
    titles: { en: ['IAM user groups', 'User groups'] },
    route: /^groups$/,
    href: '/iam/home#/groups',
    examples: [`${HOST}/iam/home#/groups`],
  },
  { id: 'console-home', titles: { en: ['Console Home'] }, href: '/console/home', examples: [`${HOST}/console/home?region=eu-west-1`] },
  {
    id: 'elsewhere',
    titles: { en: ['another page'] },
    examples: [`${HOST}/ec2/home#Instances:`, `${HOST}/iam/home#/roles`, `${HOST}/singlesignon/home`, 'https://aws.amazon.com/'],
  },
  {
    id: 'sign-in',
    titles: { en: ['Sign-in'] },
    examples: ['https://signin.aws.amazon.com/signin?x=1', 'https://us-east-1.signin.aws.amazon.com/oauth#/users'],
  },
];

/** Titles of wizard steps: transcripts 2024 and 2026, documentation since 2023-02 (documented, seen). */
export const STEP_TITLES: Record<string, Titles> = {
  'create-user/details': { en: ['Specify user details'], 'pt-BR': ['Especificar detalhes do usuário'], ja: ['ユーザーの詳細を指定'] },
  'create-user/permissions': { en: ['Set permissions'], ja: ['許可を設定'] },
  'create-user/review': { en: ['Review and create'], ja: ['確認して作成'] },
  'create-user/password': { en: ['Retrieve password'], ja: ['パスワードを取得'] },
  'assign-mfa/select': { en: ['Select MFA device'], ja: ['MFA デバイスを選択'] },
  'assign-mfa/set-up': { en: ['Set up device'], ja: ['デバイスの設定'] },
};
