import type { Question } from './claims.ts';
import type { AccountReport, AccountSummary, CredentialReport, Credentials, KeyFacts } from './report.ts';

/** Why a question has its answer, as the key of a text. */
export type Reason =
  | 'verify.because.mfaOn'
  | 'verify.because.mfaOff'
  | 'verify.because.rootNoPassword'
  | 'verify.because.noRootRow'
  | 'verify.because.keysNone'
  | 'verify.because.keysThere'
  | 'verify.because.keysOff'
  | 'verify.because.keysInUse'
  | 'verify.because.keyNeverUsed'
  | 'verify.because.keyUnused'
  | 'verify.because.keyOld'
  | 'verify.because.moreKeys'
  | 'verify.because.passwordThere'
  | 'verify.because.passwordNone'
  | 'verify.because.passwordYoung'
  | 'verify.because.passwordOld'
  | 'verify.because.userNotPicked'
  | 'verify.because.userNotThere'
  | 'verify.because.notSaid'
  | 'verify.because.older';

/** An answer, with days where the reason counts some. */
export interface Answer {
  is: 'holds' | 'fails' | 'unknown';
  because: Reason;
  values?: Readonly<Record<string, number>>;
}

const DAY = 86_400_000;
/** CIS AWS Foundations Benchmark v5.0.0, 1.11, and v3.0.0, 1.12: credentials unused for 45 days (Security Hub, IAM.22). */
export const UNUSED_DAYS = 45;
/** CIS v5.0.0, 1.13, and v3.0.0, 1.14: access keys are renewed within 90 days (Security Hub, IAM.3). */
export const KEY_DAYS = 90;
/** Security Hub's advice on IAM.8: a password age above 90 days. (All three: Security Hub user guide, read 2026-11-25.) */
export const PASSWORD_DAYS = 90;

const holds = (because: Reason, values?: Answer['values']): Answer => ({ is: 'holds', because, values });
const fails = (because: Reason, values?: Answer['values']): Answer => ({ is: 'fails', because, values });
const unknown = (because: Reason): Answer => ({ is: 'unknown', because });

/** What a report answers, as of one time: ages are counted up to it. Unix milliseconds. */
export function answersOf(report: AccountReport, user: string | undefined, at: number): Record<Question, Answer> {
  if (report.by === 'account-summary') return { ...SILENT, ...ofSummary(report) };
  const { root } = report;
  const picked = report.users.find((one) => one.user === user);
  const nobody = unknown(user === undefined ? 'verify.because.userNotPicked' : 'verify.because.userNotThere');
  return {
    'root-mfa': root ? rootMfa(root.mfaActive, root.passwordEnabled) : unknown('verify.because.noRootRow'),
    'root-keys': rootKeysOf(report),
    'user-console': picked ? consoleOf(picked) : nobody,
    'user-mfa': picked ? mfaOf(picked) : nobody,
    'user-keys': picked ? keysOf(picked, at) : nobody,
    'user-password': picked ? passwordOf(picked, at) : nobody,
  };
}

const NOT_SAID = unknown('verify.because.notSaid');
const SILENT = { 'user-console': NOT_SAID, 'user-mfa': NOT_SAID, 'user-keys': NOT_SAID, 'user-password': NOT_SAID };

const ofSummary = (summary: AccountSummary): Record<'root-mfa' | 'root-keys', Answer> => ({
  'root-mfa': rootMfa(summary.rootMfa, summary.rootPassword),
  'root-keys': summary.rootKeys ? fails('verify.because.keysThere') : holds('verify.because.keysNone'),
});

/** A root user without a password cannot sign in: there is nothing for MFA to protect (Security Hub, IAM.9). */
function rootMfa(mfa: boolean | undefined, password: boolean | undefined): Answer {
  if (mfa === undefined) return NOT_SAID;
  if (mfa) return holds('verify.because.mfaOn');
  return password === false ? unknown('verify.because.rootNoPassword') : fails('verify.because.mfaOff');
}

/** An inactive key is still there: only its times tell (public reports, 2026; seen). */
const isThere = ({ rotatedAt }: KeyFacts): boolean => rotatedAt !== undefined;

function rootKeysOf({ root }: CredentialReport): Answer {
  if (!root) return unknown('verify.because.noRootRow');
  if (root.keys.some(({ active }) => active)) return fails('verify.because.keysThere');
  if (root.keys.some(isThere)) return fails('verify.because.keysThere');
  return root.keys.every(({ active }) => active === false) ? holds('verify.because.keysNone') : NOT_SAID;
}

function consoleOf({ passwordEnabled }: Credentials): Answer {
  if (passwordEnabled === undefined) return NOT_SAID;
  return passwordEnabled ? holds('verify.because.passwordThere') : fails('verify.because.passwordNone');
}

function mfaOf({ mfaActive }: Credentials): Answer {
  if (mfaActive === undefined) return NOT_SAID;
  return mfaActive ? holds('verify.because.mfaOn') : fails('verify.because.mfaOff');
}

function keysOf({ keys, hasMore }: Credentials, at: number): Answer {
  const bad = keys.map((key) => keyFails(key, at)).find((answer) => answer !== undefined);
  if (bad) return bad;
  if (hasMore) return unknown('verify.because.moreKeys');
  if (keys.some(({ active }) => active === undefined)) return NOT_SAID;
  if (keys.some(({ active }) => active)) return holds('verify.because.keysInUse');
  return holds(keys.some(isThere) ? 'verify.because.keysOff' : 'verify.because.keysNone');
}

function keyFails({ active, rotatedAt, usedAt }: KeyFacts, at: number): Answer | undefined {
  if (!active) return undefined;
  if (usedAt === undefined) return fails('verify.because.keyNeverUsed');
  if (daysTo(at, usedAt) >= UNUSED_DAYS) return fails('verify.because.keyUnused', { days: daysTo(at, usedAt) });
  const age = rotatedAt === undefined ? 0 : daysTo(at, rotatedAt);
  return age > KEY_DAYS ? fails('verify.because.keyOld', { days: age }) : undefined;
}

function passwordOf({ passwordEnabled, passwordChangedAt }: Credentials, at: number): Answer {
  if (passwordEnabled === false) return holds('verify.because.passwordNone');
  if (passwordChangedAt === undefined) return NOT_SAID;
  const days = daysTo(at, passwordChangedAt);
  return days > PASSWORD_DAYS
    ? fails('verify.because.passwordOld', { days })
    : holds('verify.because.passwordYoung', { days });
}

/** Whole days that have passed. */
const daysTo = (at: number, before: number): number => Math.max(0, Math.floor((at - before) / DAY));
