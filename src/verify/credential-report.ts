import { columnsOf, isPasswordFile } from './header.ts';
import { type Read, type ReportProblem, refuse } from './problem.ts';
import type { CredentialReport, Credentials } from './report.ts';
import { type Row, rowsOf } from './rows.ts';
import { accountIn, timeOf, UNREADABLE, yesOrNo } from './values.ts';

/** AWS's own name for the root user in the report. (Public reports, and the code of AWS's own checks; seen.) */
export const ROOT = '<root_account>';

/** Columns with times of what has happened; `password_next_rotation` is of the future. */
const PAST = /^(?:user_creation_time|password_last_used|password_last_changed|.*_last_rotated|.*_last_used_date)$/;

/**
 * Reads the table of a credential report. A file with passwords is known by its first line and refused before any other line
 * is looked at.
 * @param generatedAt when AWS made it, where that is known. Unix milliseconds
 */
export function readTable(text: string, generatedAt?: number): Read<CredentialReport> {
  if (isPasswordFile(text)) return refuse('verify.passwordFile');
  const table = text.replace(/^\ufeff/, '').trimStart();
  const { problem } = columnsOf(table.split(/[\r\n]/, 1));
  if (problem) return { problem };
  const read = rowsOf(table);
  if (read.problem) return read;
  const [head, ...rows] = read.report;
  const { report: columns } = columnsOf(head?.cells ?? []);
  return rows.length === 0 || !columns ? refuse('verify.noRows') : new Table(columns).read(rows, generatedAt);
}

/** Reads rows by the names of their columns, and remembers the first cell that could not be read. */
class Table {
  private problem: ReportProblem | undefined;
  private latestAt = 0;

  private readonly columns: ReadonlyMap<string, number>;

  constructor(columns: ReadonlyMap<string, number>) {
    this.columns = columns;
  }

  read(rows: readonly Row[], generatedAt: number | undefined): Read<CredentialReport> {
    const accounts = rows.map((row) => accountIn(this.cell(row, 'arn')));
    const [account] = accounts;
    const other = rows[accounts.findIndex((one) => one === undefined || one !== account)];
    if (other || account === undefined) return refuse('verify.badAccount', { line: (other ?? rows[0])?.line ?? 2 });
    const all = rows.map((row) => this.credentials(row));
    for (const row of rows) for (const name of this.columns.keys()) if (PAST.test(name)) this.time(row, name);
    if (this.problem) return { problem: this.problem };
    const { latestAt } = this;
    const root = all.find(({ user }) => user === ROOT);
    return {
      report: {
        by: 'credential-report',
        account,
        root,
        users: all.filter((one) => one !== root),
        generatedAt,
        latestAt,
      },
    };
  }

  private credentials(row: Row): Credentials {
    return {
      user: this.cell(row, 'user'),
      passwordEnabled: this.yes(row, 'password_enabled'),
      passwordChangedAt: this.time(row, 'password_last_changed'),
      mfaActive: this.yes(row, 'mfa_active'),
      keys: [1, 2].map((number) => ({
        active: this.yes(row, `access_key_${number}_active`),
        rotatedAt: this.time(row, `access_key_${number}_last_rotated`),
        usedAt: this.time(row, `access_key_${number}_last_used_date`),
      })),
      hasMore: /[1-9]/.test(this.cell(row, 'additional_credentials_info')),
    };
  }

  private cell({ cells }: Row, name: string): string {
    return cells[this.columns.get(name) ?? -1] ?? '';
  }

  private yes(row: Row, name: string): boolean | undefined {
    return this.known(yesOrNo(this.cell(row, name)), row, name);
  }

  private time(row: Row, name: string): number | undefined {
    const time = this.known(timeOf(this.cell(row, name)), row, name);
    this.latestAt = Math.max(this.latestAt, time ?? 0);
    return time;
  }

  private known<T>(value: T | typeof UNREADABLE, { line }: Row, name: string): T | undefined {
    if (value !== UNREADABLE) return value as T;
    const column = (this.columns.get(name) ?? 0) + 1;
    this.problem ??= refuse('verify.badValue', { line, column, name }).problem;
    return undefined;
  }
}
