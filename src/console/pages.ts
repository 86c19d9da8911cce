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
  /** Address relative to any console host that leads there: no account, and no Region, for IAM has none. */
  href?: string;
  /** Addresses of this page and of no other: each is tested against all pages. */
  examples: readonly string[];
}

const HOST = 'https://us-east-1.console.aws.amazon.com';

/**
 * Routes: recorded addresses of 2023-24, live reading of 2026, documentation history and saved pages of 2018-2021 for the
 * old spellings (seen); `#/security_credentials/mfa` tried by hand 2026-10-04 (seen). An empty hash as the dashboard and
 * `users$new` as the wizard of before 2023 are guesses. Titles: transcripts of 2024 and 2026-05, people's notes (seen);
 * where a language has no sure title it has none here, for titles are shown to people.
 */
export const PAGES: readonly PageFacts[] = [
  {
    id: 'dashboard',
    titles: { en: ['IAM Dashboard'] },
    route: /^(home)?$/,
    href: '/iam/home#/home',
    examples: [
      `${HOST}/iam/home#/home`,
      `${HOST}/iam/home?region=us-east-1#/home`,
      `${HOST}/iamv2/home`,
      `${HOST}/iam/`,
      `${HOST}/iam/home/?region=us-east-1#/home/`,
    ],
  },
  {
    id: 'security-credentials',
    titles: { en: ['My security credentials'], ja: ['セキュリティ認証情報'] },
    route: /^(security_credentials?|my_password)$/,
    href: '/iam/home#/security_credentials',
    examples: [
      `${HOST}/iam/home#/security_credentials`,
      `${HOST}/iam/home#/security_credentials?section=IAM_credentials`,
      `${HOST}/iam/home#security_credential`,
      `${HOST}/iam/home#/security_credential`,
      `${HOST}/iam/home?#my_password`,
    ],
  },
  {
    id: 'assign-mfa',
    titles: { en: ['Assign MFA device'], ja: ['MFA デバイスの割り当て'] },
    route: /^security_credentials\/mfa$/,
    href: '/iam/home#/security_credentials/mfa',
    examples: [
      `${HOST}/iam/home#/security_credentials/mfa`,
      `${HOST}/iam/home?region=us-east-1#/security_credentials/mfa`,
    ],
  },
  {
    id: 'users',
    titles: { en: ['IAM users', 'Users'], ja: ['ユーザー'] },
    route: /^users$/,
    href: '/iam/home#/users',
    examples: [
      `${HOST}/iam/home#/users`,
      `${HOST}/iamv2/home?region=us-east-1#/users`,
      `${HOST}/iam/home#users`,
      `${HOST}/iam/home#/users/?x=1`,
      'https://000000000000-aaaaaaaa.us-east-1.console.aws.amazon.com/iam/home#/users',
      'https://console.amazonaws.cn/iam/home#/users',
    ],
  },
  {
    id: 'create-user',
    titles: { en: ['Create user'], ja: ['ユーザーの作成'] },
    route: /^users(\/create|\$new)$/,
    href: '/iam/home#/users/create',
    examples: [
      `${HOST}/iam/home#/users/create`,
      'https://console.aws.amazon.com/iam/home#/users/create',
      `${HOST}/iam/home#/users$new?step=details`,
    ],
  },
  {
    id: 'user',
    titles: { en: ['User'] },
    // A user may be called "create" or "details": only the old spelling has the name right behind `users`.
    route: /^users\/(details\/[^/]+|(?!(create|details)$)[^/]+)$/,
    examples: [
      `${HOST}/iam/home#/users/details/ann?section=security_credentials`,
      `${HOST}/iam/home#users/ann?section=security_credentials`,
      `${HOST}/iam/home#/users/details/create?section=permissions`,
      `${HOST}/iam/home#/users/details/details`,
    ],
  },
  {
    id: 'groups',
    titles: { en: ['IAM user groups', 'User groups'] },
    route: /^groups$/,
    href: '/iam/home#/groups',
    examples: [`${HOST}/iam/home#/groups`],
  },
  {
    // Every route of IAM that is none of the above.
    id: 'iam',
    titles: { en: ['another IAM page'] },
    examples: [
      `${HOST}/iam/home#/roles`,
      `${HOST}/iam/home#/groups/create`,
      `${HOST}/iam/home#/users/details/ann/create-access-key`,
      `${HOST}/iam/home#/security_credentials/mfa/x`,
    ],
  },
  {
    id: 'console-home',
    titles: { en: ['Console Home'] },
    href: '/console/home',
    examples: [`${HOST}/console/home?region=eu-west-1`],
  },
  {
    id: 'elsewhere',
    titles: { en: ['another page'] },
    examples: [
      `${HOST}/ec2/home#Instances:`,
      `${HOST}/iamx/home#/users`,
      `${HOST}/console/homes`,
      `${HOST}/singlesignon/home`,
      'https://aws.amazon.com/',
      'https://console.aws.amazon.com.evil.example/iam/home#/users',
      'http://console.aws.amazon.com/iam/home#/users',
    ],
  },
  {
    id: 'sign-in',
    titles: { en: ['Sign-in'] },
    examples: ['https://signin.aws.amazon.com/signin?x=1', 'https://us-east-1.signin.aws.amazon.com/oauth#/users'],
  },
];

/**
 * Titles of wizard steps: transcripts of 2024 and 2026-05, documentation since 2023-02 (documented, seen); Portuguese from
 * a person's notes (seen). Elsewhere the number of the active step tells.
 */
export const STEP_TITLES: Readonly<Record<string, Titles>> = {
  'create-user/details': { en: ['Specify user details'], 'pt-BR': ['Especificar detalhes do usuário'] },
  'create-user/permissions': { en: ['Set permissions'] },
  'create-user/review': { en: ['Review and create'] },
  'create-user/password': { en: ['Retrieve password'] },
  'assign-mfa/select': { en: ['Select MFA device'] },
  'assign-mfa/set-up': { en: ['Set up device'] },
};
