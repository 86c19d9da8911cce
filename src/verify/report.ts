/** An access key of one row, of the two that the report has room for. */
export interface KeyFacts {
  /** Undefined where the report does not say it. */
  active: boolean | undefined;
  /** When it was made or last changed. Unix milliseconds; undefined where the report has none. */
  rotatedAt?: number;
  /** When it was last used; undefined: never, as far as AWS knows. */
  usedAt?: number;
}

/** What one row of a credential report says of the root user or of an IAM user. */
export interface Credentials {
  /** The name as the report has it; of the root user AWS's own word for it. Shown to the person, never stored. */
  user: string;
  /** Undefined where the report does not say it, as older ones do of the root user. */
  passwordEnabled: boolean | undefined;
  /** When the password was last set. Unix milliseconds. */
  passwordChangedAt?: number;
  mfaActive: boolean | undefined;
  keys: readonly KeyFacts[];
  /** There are keys or certificates that the report has no room for. */
  hasMore: boolean;
}

/** An IAM credential report, read. It is kept in memory alone, and only until it was judged. */
export interface CredentialReport {
  by: 'credential-report';
  /** The account's number, for comparing hashes and nothing else. */
  account: string;
  root?: Credentials;
  users: readonly Credentials[];
  /** When AWS made it, where that is said. Unix milliseconds. */
  generatedAt?: number;
  /** The latest time that stands in it: it was made then or later. Unix milliseconds. */
  latestAt: number;
}

/** What `aws iam get-account-summary` prints, as far as it is asked for. It names neither an account nor a time. */
export interface AccountSummary {
  by: 'account-summary';
  rootMfa: boolean;
  /** Whether the root user has access keys. */
  rootKeys: boolean;
  /** Whether the root user has a password; undefined where an older output does not say it. */
  rootPassword?: boolean;
}

/** What the account itself says. */
export type AccountReport = CredentialReport | AccountSummary;

/** The number of the account that a report is of, for its keyed hash; undefined where it names none. */
export const accountOf = (report: AccountReport): string | undefined =>
  report.by === 'credential-report' ? report.account : undefined;
