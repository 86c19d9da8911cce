import { describe, expect, it } from 'vitest';
import { ACCOUNT, COLUMNS, PASSWORD_FILES, printed, rootRow, summary, tableOf, userRow } from './fixtures/reports.ts';
import { LARGEST_REPORT, readAccountReport, readAccountSummary, readCredentialReport } from './read.ts';
import { accountOf } from './report.ts';

const TABLE = tableOf([rootRow(), userRow('anna')]);
const at = (text: string) => Date.parse(text);
const said = (text: string) => {
  const { problem } = readAccountReport(text);
  return problem && { text: problem.text, ...problem.values };
};

describe('a credential report', () => {
  it.each([
    ['as the console saves it', TABLE, undefined],
    ['with Windows’ ends of lines and a mark in front', `\ufeff${TABLE.replaceAll('\n', '\r\n')}\r\n`, undefined],
    ['in quotes', TABLE.replace(/[^,\n]+/g, '"$&"'), undefined],
    ['with an empty line at its end', `${TABLE}\n\n`, undefined],
    ['as the AWS CLI prints it', printed(TABLE), at('2026-11-25T10:00:00Z')],
    [
      'with other columns in another order',
      tableOf([rootRow(), userRow('anna')], [...COLUMNS, 'zeal'].reverse()),
      undefined,
    ],
    ['in capitals', TABLE.replaceAll('true', 'TRUE').replaceAll('false', 'False'), undefined],
  ])('is read %s', (_how, text, generatedAt) => {
    const { report } = readCredentialReport(text);
    expect(report).toMatchObject({ by: 'credential-report', account: ACCOUNT });
    expect(report?.generatedAt).toBe(generatedAt);
    expect(report?.latestAt).toBe(at('2026-11-25T09:00:00Z'));
    expect(report?.root).toMatchObject({ mfaActive: true, passwordEnabled: undefined });
    expect(report?.users).toMatchObject([{ user: 'anna', mfaActive: true, passwordEnabled: true, hasMore: false }]);
    expect(report?.users[0]?.keys.map(({ active }) => active)).toEqual([false, false]);
  });

  it('is of an account in any partition', () => {
    const text = TABLE.replaceAll('arn:aws:', 'arn:aws-us-gov:');
    const { report } = readAccountReport(text);
    expect(report && accountOf(report)).toBe(ACCOUNT);
  });

  it('takes no time of the future for one that has been', () => {
    const row = userRow('anna', { password_next_rotation: '2027-02-01T00:00:00Z' });
    expect(readCredentialReport(tableOf([row])).report?.latestAt).toBe(at('2026-11-25T09:00:00Z'));
  });

  it('says what it has no room for', () => {
    const row = userRow('anna', { additional_credentials_info: '1 more access key: use ListAccessKeys' });
    expect(
      readCredentialReport(tableOf([row], [...COLUMNS, 'additional_credentials_info'])).report?.users,
    ).toMatchObject([{ hasMore: true }]);
  });
});

describe('an account summary', () => {
  it.each([
    ['as the AWS CLI prints it', summary(), { rootMfa: true, rootKeys: false, rootPassword: undefined }],
    ['its map alone', '{"AccountMFAEnabled":0,"AccountAccessKeysPresent":1}', { rootMfa: false, rootKeys: true }],
    ['of late 2025', summary({ AccountPasswordPresent: 0 }), { rootPassword: false }],
  ])('is read: %s', (_how, text, report) => {
    expect(readAccountReport(text).report).toMatchObject({ by: 'account-summary', ...report });
    expect(readAccountSummary(text)).toEqual(readAccountReport(text));
  });
  it('names no account', () => {
    const { report } = readAccountReport(summary());
    expect(report && accountOf(report)).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each(PASSWORD_FILES.map((text) => [text]))('a file with a password: %j', (text) => {
    expect(said(text)).toEqual({ text: 'verify.passwordFile' });
    expect(readCredentialReport(text).problem?.text).toBe('verify.passwordFile');
    expect(readAccountSummary(text).problem?.text).toBe('verify.passwordFile');
  });

  it('a file with a password, whatever is in its rows: nothing of them is in the refusal', () => {
    const rows = '\n"unclosed,'.repeat(3) + 'x'.repeat(LARGEST_REPORT);
    expect(said(`User name,Password,Console sign-in URL${rows}`)).toEqual({ text: 'verify.passwordFile' });
    expect(said(printed('User name,Password,Console sign-in URL\nanna,Wv4!x,https://x'))).toEqual({
      text: 'verify.passwordFile',
    });
  });

  const bad = (cells: Record<string, string>) => tableOf([rootRow(), userRow('anna', cells)]);
  it.each([
    ['', { text: 'verify.empty' }],
    [' \n', { text: 'verify.empty' }],
    ['x'.repeat(LARGEST_REPORT + 1), { text: 'verify.tooLarge', most: 6 }],
    ['PK\0\0', { text: 'verify.notText' }],
    ['hello', { text: 'verify.notReport' }],
    ['name,age\nanna,3', { text: 'verify.notReport' }],
    [TABLE.replaceAll(',', ';'), { text: 'verify.resaved' }],
    [TABLE.replaceAll(',', '\t'), { text: 'verify.resaved' }],
    [COLUMNS.join(), { text: 'verify.noRows' }],
    ['user,arn\nanna,x', { text: 'verify.noColumn', line: 1, name: 'password_enabled' }],
    [`${TABLE}\nbob,x`, { text: 'verify.badRow', line: 4, count: 2, expected: 22 }],
    [TABLE.replace('anna', 'an"na'), { text: 'verify.badQuotes', line: 3 }],
    [TABLE.replace('anna', 'an"n"a'), { text: 'verify.badQuotes', line: 3 }],
    [TABLE.replace('anna', '"anna'), { text: 'verify.badQuotes', line: 3 }],
    [bad({ mfa_active: 'maybe' }), { text: 'verify.badValue', line: 3, column: 8, name: 'mfa_active' }],
    [
      bad({ user_creation_time: '25/11/2026 9:00' }),
      { text: 'verify.badValue', line: 3, column: 3, name: 'user_creation_time' },
    ],
    [
      bad({ password_last_changed: '2026-11-25T09:00:00' }),
      { text: 'verify.badValue', line: 3, column: 6, name: 'password_last_changed' },
    ],
    [bad({ arn: 'arn:aws:iam::444455556666:user/anna' }), { text: 'verify.badAccount', line: 3 }],
    [bad({ arn: 'anna' }), { text: 'verify.badAccount', line: 3 }],
    ['{"Content": ', { text: 'verify.badJson', line: 1, column: 13 }],
    ['[1]', { text: 'verify.notReport' }],
    ['{"State":"COMPLETE"}', { text: 'verify.onlyAsked' }],
    ['{"State":"STARTED","Description":"No report exists."}', { text: 'verify.onlyAsked' }],
    ['{"Content":"***"}', { text: 'verify.badContent' }],
    ['{"Content":7}', { text: 'verify.badContent' }],
    [printed(TABLE, { ReportFormat: 'text/xml' }), { text: 'verify.badContent' }],
    ['{"Users":[]}', { text: 'verify.notReport' }],
    [summary({ AccountMFAEnabled: 'yes' }), { text: 'verify.noColumn', line: 1, name: 'AccountMFAEnabled' }],
    ['{"SummaryMap":{"AccountMFAEnabled":1}}', { text: 'verify.noColumn', line: 1, name: 'AccountAccessKeysPresent' }],
    [summary({ AccountPasswordPresent: -1 }), { text: 'verify.noColumn', line: 1, name: 'AccountPasswordPresent' }],
  ])('%.60j', (text, problem) => expect(said(text)).toEqual(problem));
});
