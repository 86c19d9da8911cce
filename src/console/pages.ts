import type { Language } from './language.ts';
import type { PageId } from './page.ts';

/** Titles, the newest first, per console language. */
export type Titles = Partial<Record<Language, readonly string[]>>;

/** What is known of one page of the console. Its example addresses are in `fixtures/addresses.ts`. */
export interface PageFacts {
  id: PageId;
  titles: Titles;
  /** The route behind the hash, without slash at either end and without query. */
  route?: RegExp;
  /** Address relative to any console host that leads there: no account, and no Region, for IAM has none. */
  href?: string;
}

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
  },
  {
    id: 'security-credentials',
    titles: { en: ['My security credentials'], ja: ['セキュリティ認証情報'] },
    route: /^(security_credentials?|my_password)$/,
    href: '/iam/home#/security_credentials',
  },
  {
    id: 'assign-mfa',
    titles: { en: ['Assign MFA device'], ja: ['MFA デバイスの割り当て'] },
    route: /^security_credentials\/mfa$/,
    href: '/iam/home#/security_credentials/mfa',
  },
  {
    id: 'users',
    titles: { en: ['IAM users', 'Users'], ja: ['ユーザー'] },
    route: /^users$/,
    href: '/iam/home#/users',
  },
  {
    id: 'create-user',
    titles: { en: ['Create user'], ja: ['ユーザーの作成'] },
    route: /^users(\/create|\$new)$/,
    href: '/iam/home#/users/create',
  },
  {
    id: 'user',
    titles: { en: ['User'] },
    // A user may be called "create" or "details": only the old spelling has the name right behind `users`.
    route: /^users\/(details\/[^/]+|(?!(create|details)$)[^/]+)$/,
  },
  {
    id: 'groups',
    titles: { en: ['IAM user groups', 'User groups'] },
    route: /^groups$/,
    href: '/iam/home#/groups',
  },
  {
    // Every route of IAM that is none of the above.
    id: 'iam',
    titles: { en: ['another IAM page'] },
  },
  {
    id: 'console-home',
    titles: { en: ['Console Home'] },
    href: '/console/home',
  },
  {
    id: 'elsewhere',
    titles: { en: ['another page'] },
  },
  {
    id: 'sign-in',
    titles: { en: ['Sign-in'] },
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
