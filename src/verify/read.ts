import { readTable } from './credential-report.ts';
import { isPasswordFile } from './header.ts';
import { readCredentialJson, readSummaryJson } from './json.ts';
import { type Read, refuse } from './problem.ts';
import type { AccountReport, AccountSummary, CredentialReport } from './report.ts';

/**
 * The largest text that is read, in characters. A row has some 400 of them, an account at most 5,000 users (IAM quotas;
 * documented), and Base64 makes a third more of it.
 */
export const LARGEST_REPORT = 6_000_000;

/**
 * Reads what a person gives as their account's own word: the credential report as the console saves it or as `aws iam
 * get-credential-report` prints it, or the output of `aws iam get-account-summary`. Never throws.
 */
export function readAccountReport(text: string): Read<AccountReport> {
  return checked(text) ?? (isJson(text) ? byContent(text) : readTable(text));
}

/** The same for the credential report alone: comma-separated values, or the JSON that the AWS CLI prints. */
export function readCredentialReport(text: string): Read<CredentialReport> {
  return checked(text) ?? (isJson(text) ? readCredentialJson(text) : readTable(text));
}

/** The same for the account summary alone: the JSON that the AWS CLI prints, or the map in it. */
export function readAccountSummary(text: string): Read<AccountSummary> {
  return checked(text) ?? (isJson(text) ? readSummaryJson(text) : refuse('verify.notReport'));
}

const byContent = (text: string): Read<AccountReport> =>
  /"(?:Content|State)"\s*:/.test(text.slice(0, LARGEST_REPORT)) ? readCredentialJson(text) : readSummaryJson(text);

const isJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text);

/** What can be said of a text before it is read. A password comes first: nothing else of such a file is looked at. */
function checked(text: string): ReturnType<typeof refuse> | undefined {
  if (isPasswordFile(text)) return refuse('verify.passwordFile');
  if (text.length > LARGEST_REPORT) return refuse('verify.tooLarge', { most: LARGEST_REPORT / 1_000_000 });
  if (text.trim() === '') return refuse('verify.empty');
  return /\0|\ufffd/.test(text) ? refuse('verify.notText') : undefined;
}
