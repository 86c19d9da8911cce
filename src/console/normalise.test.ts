import { describe, expect, it } from 'vitest';
import { foldAccents, normaliseName } from './normalise.ts';

describe('normaliseName', () => {
  it.each([
    ['IAM users (0) Info', 'iam users'],
    ['  Access\u00a0Management ', 'access management'],
    ['Permissions policies (1/1,187)', 'permissions policies'],
    ['Permissions policies (1,000/1,490)', 'permissions policies'],
    ['Roles (10+)', 'roles'],
    ['Users\u00a0(2)\u00a0Info', 'users'],
    ['ユーザー（3）', 'ユーザー'],
    [
      'Provide user access to the AWS Management Console - optional',
      'provide user access to the aws management console',
    ],
    ['Set permissions boundary – optional', 'set permissions boundary'],
    [
      'AWS Management Console에 대한 사용자 액세스 권한 제공 - 선택 사항',
      'aws management console에 대한 사용자 액세스 권한 제공',
    ],
    ['Definir límite - opcional', 'definir límite'],
    ['Specify a user in Identity Center - Recommended', 'specify a user in identity center'],
    ['Create policy ↗', 'create policy'],
    ['Create policy\u00a0Opens in a new tab', 'create policy'],
    ['Create\n   user', 'create user'],
    ['Ｃｒｅａｔｅ user', 'create user'],
    ['Multi-factor authentication (MFA) (2)', 'multi-factor authentication (mfa)'],
    ['MFA code 1', 'mfa code 1'],
    ['AWS account ID 1111', 'aws account id 1111'],
    ['Info', 'info'],
    ['Optional', 'optional'],
    [' \u00a0 ', ''],
    ['', ''],
  ])('%j is %j', (text, name) => expect(normaliseName(text)).toBe(name));

  it('is done after one go', () => {
    const name = normaliseName('Tags (3) - optional Info');
    expect(name).toBe('tags');
    expect(normaliseName(name)).toBe(name);
  });

  it('keeps look-alikes apart', () => {
    const alike = [
      'AdministratorAccess',
      'AdministratorAccess-Amplify',
      'Add MFA',
      'Remove MFA',
      'MFA code 2',
      'MFA code 1',
    ];
    expect(new Set(alike.map(normaliseName)).size).toBe(alike.length);
  });

  it('comes to an end soon on hostile text', () => {
    expect(normaliseName(`(${'1 '.repeat(20_000)}x`)).toHaveLength(40_002);
  });
});

describe('foldAccents', () => {
  it.each([
    ['Déconnexion', 'Deconnexion'],
    ['Gerätename', 'Geratename'],
    ['パスキー', 'パスキー'],
    ['ガ', 'ガ'],
    ['사용자', '사용자'],
  ])('%s is %s', (name, folded) => expect(foldAccents(name)).toBe(folded));
});
