import { describe, expect, it } from 'vitest';
import { foldAccents, normaliseName } from './normalise.ts';

describe('normaliseName', () => {
  it.each([
    ['IAM users (0) Info', 'iam users'],
    ['  Access\u00a0Management ', 'access management'],
    ['Permissions policies (1/1,187)', 'permissions policies'],
    ['Provide user access to the AWS Management Console - optional', 'provide user access to the aws management console'],
    ['Set permissions boundary – optional', 'set permissions boundary'],
    ['Ｃｒｅａｔｅ user', 'create user'],
    ['Multi-factor authentication (MFA) (2)', 'multi-factor authentication (mfa)'],
    ['MFA code 1', 'mfa code 1'],
    ['Info', 'info'],
    ['', ''],
  ])('%j is %j', (text, name) => expect(normaliseName(text)).toBe(name));

  it('keeps look-alikes apart', () => {
    const names = ['AdministratorAccess', 'AdministratorAccess-Amplify', 'Add MFA', 'Remove MFA', 'MFA code 2'].map(normaliseName);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('foldAccents makes old labels without accents the same', () => {
  expect(foldAccents(normaliseName('Déconnexion'))).toBe('deconnexion');
});
