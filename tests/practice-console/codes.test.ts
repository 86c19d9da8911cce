import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { areConsecutive } from './server/mfa.mjs';
import { isAllowedPassword } from './server/sign-in.mjs';

const totp = new TOTP({ secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' });
const NOW = 1_790_000_010_000;
const code = (periods: number) => totp.generate({ timestamp: NOW + periods * 30_000 });

describe('two codes', () => {
  it.each([
    ['of now and next', 0, 1, true],
    ['of before and now', -1, 0, true],
    ['of some minutes ago', -6, -5, true],
    ['typed early', 3, 4, true],
    ['in the wrong order', 1, 0, false],
    ['the same twice', 0, 0, false],
    ['with one left out between', 0, 2, false],
    ['too old', -8, -7, false],
    ['from the future', 8, 9, false],
  ])('%s', (_, first, second, right) => {
    expect(areConsecutive(totp, [code(first), code(second)], NOW)).toBe(right);
  });

  it('of another device are refused', () => {
    const other = new TOTP({ secret: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU' });
    const codes: [string, string] = [other.generate({ timestamp: NOW }), other.generate({ timestamp: NOW + 30_000 })];
    expect(areConsecutive(totp, codes, NOW)).toBe(false);
  });
});

describe('a password', () => {
  it.each([
    ['Abcdefg1', true],
    ['abcdef-1', true],
    ['Abcdef1', false],
    ['abcdefgh1', false],
    ['ABCDEFGH', false],
    ['', false],
  ])('%s is allowed: %s', (password, allowed) => {
    expect(isAllowedPassword(password)).toBe(allowed);
  });
});
