import { readTable } from './credential-report.ts';
import { type Read, type ReportProblem, refuse } from './problem.ts';
import type { AccountSummary, CredentialReport } from './report.ts';
import { timeOf } from './values.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What `aws iam get-credential-report` prints: the table as Base64 in `Content`, with `ReportFormat` and `GeneratedTime`
 * (GetCredentialReport, IAM API Reference, read 2026-11-25; documented).
 */
export function readCredentialJson(text: string): Read<CredentialReport> {
  const { report: fields, problem } = fieldsOf(text);
  if (problem) return { problem };
  if (fields.Content === undefined && typeof fields.State === 'string') return refuse('verify.onlyAsked');
  if (fields.Content === undefined) return refuse('verify.notReport');
  const table = typeof fields.Content === 'string' ? decoded(fields.Content) : undefined;
  if (table === undefined || !isCsv(fields.ReportFormat)) return refuse('verify.badContent');
  const generatedAt = typeof fields.GeneratedTime === 'string' ? timeOf(fields.GeneratedTime) : undefined;
  return readTable(table, typeof generatedAt === 'number' ? generatedAt : undefined);
}

/** An output that was cut down to its content says no format. */
const isCsv = (format: unknown): boolean => format === undefined || format === 'text/csv';

/**
 * What `aws iam get-account-summary` prints, or the map in it. `AccountMFAEnabled` and `AccountAccessKeysPresent` are of the root
 * user, 1 or 0 (GetAccountSummary, IAM API Reference, and its SDKs' descriptions, read 2026-11-25; documented).
 * `AccountPasswordPresent` is newer.
 */
export function readSummaryJson(text: string): Read<AccountSummary> {
  const { report: fields, problem } = fieldsOf(text);
  if (problem) return { problem };
  const map = fields.SummaryMap ?? fields;
  if (!isFields(map) || !['AccountMFAEnabled', 'AccountAccessKeysPresent'].some((name) => Object.hasOwn(map, name)))
    return refuse('verify.notReport');
  const names = ['AccountMFAEnabled', 'AccountAccessKeysPresent', 'AccountPasswordPresent'];
  const [rootMfa, rootKeys, rootPassword] = names.map((name) => flag(Object.hasOwn(map, name) ? map[name] : undefined));
  const bad = names.find((name, index) => flag(map[name]) === undefined && (index < 2 || Object.hasOwn(map, name)));
  if (bad || rootMfa === undefined || rootKeys === undefined)
    return refuse('verify.noColumn', { line: 1, name: bad ?? '' });
  return { report: { by: 'account-summary', rootMfa, rootKeys, rootPassword } };
}

const flag = (value: unknown): boolean | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) > 0 : undefined;

function fieldsOf(text: string): Read<Fields> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isFields(value) ? { report: value } : refuse('verify.notReport');
  } catch (error) {
    return { problem: { text: 'verify.badJson', values: placeIn(text, error) } };
  }
}

/** Where JSON is broken. Browsers say it in words of their own: a position, or line and column; else the end is meant. */
function placeIn(text: string, error: unknown): ReportProblem['values'] {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The text in some Base64; undefined where it is none. */
function decoded(content: string): string | undefined {
  const compact = content.replace(/\s+/g, '');
  if (!BASE64.test(compact) || compact.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(compact), (sign) => sign.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return /\0|\ufffd/.test(text) ? undefined : text;
}
