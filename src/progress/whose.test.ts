import { describe, expect, it } from 'vitest';
import {
  type Accounts,
  type Asked,
  accountOfRun,
  nameAmong,
  nameOf,
  whoseRun,
  withAccount,
  withName,
  withoutRun,
  withRun,
} from './whose.ts';

const A: Accounts = { a: { at: 1, run: 'ra', runs: ['ra'] } };
const AB: Accounts = { ...A, b: { at: 2, run: 'rb', runs: ['rb', 'rb0'] } };
const A_AND_NEW: Accounts = { ...A, c: { at: 3, runs: [] } };

const asked = (more: Partial<Asked>): Asked => ({ accounts: {}, imported: [], ...more });

describe('whose run is for a page', () => {
  it.each([
    ['its account’s own', { account: 'a', accounts: AB, active: 'rb' }, { run: 'ra' }],
    ['that of another account in another tab', { account: 'b', accounts: AB, active: 'ra' }, { run: 'rb' }],
    ['the first, which no account had', { account: 'a', active: 'r' }, { run: 'r', join: true }],
    ['one that was begun for a second account', { account: 'c', accounts: A, active: 'r' }, { run: 'r', join: true }],
    ['none: the one at hand is another account’s', { account: 'c', accounts: A, active: 'ra' }, { ask: true }],
    ['none, though it was met before', { account: 'c', accounts: A_AND_NEW, active: 'ra' }, { ask: true }],
    ['none: the one at hand came from a file', { account: 'a', active: 'r', imported: ['r'] }, { ask: true }],
    ['none: there is none', { account: 'a' }, { ask: true }],
    ['its own, whatever was begun elsewhere', { account: 'a', accounts: A, active: 'r' }, { run: 'ra' }],
    ['the one at hand while the page says nothing', { active: 'r' }, { run: 'r' }],
    ['the one at hand where one account has runs', { accounts: A_AND_NEW, active: 'ra' }, { run: 'ra' }],
    ['none while the page says nothing and there are several', { accounts: AB, active: 'ra' }, {}],
    ['none while there is none', {}, {}],
    ['none while the page says nothing and the one at hand came from a file', { active: 'r', imported: ['r'] }, {}],
    ['none while the page says nothing and may be of the account that has a run', { accounts: A, active: 'r' }, {}],
  ] as [string, Partial<Asked>, object][])('is %s', (_what, more, found) => {
    expect(whoseRun(asked(more))).toEqual(found);
  });
});

describe('accounts', () => {
  it('are met once', () => {
    expect(withAccount(A, 'a', 9)).toBe(A);
    expect(withAccount(A, 'c', 9)).toEqual({ ...A, c: { at: 9, runs: [] } });
  });

  it('have runs, each in one account alone', () => {
    const moved = withRun(AB, 'a', 'rb', 9);
    expect(moved).toEqual({ a: { at: 1, run: 'rb', runs: ['ra', 'rb'] }, b: { at: 2, runs: ['rb0'] } });
    expect(accountOfRun(moved, 'rb')).toBe('a');
    expect(accountOfRun(moved, 'r')).toBeUndefined();
    expect(withRun({}, 'c', 'r', 9)).toEqual({ c: { at: 9, run: 'r', runs: ['r'] } });
    expect(withRun(A, 'a', 'ra', 9)).toEqual(A);
  });

  it('lose runs, and keep their names', () => {
    const named = withName(A, 'a', 'Shop');
    expect(withoutRun(named, 'ra')).toEqual({ a: { at: 1, name: 'Shop', runs: [] } });
    expect(withoutRun(AB, 'rb0')).toEqual({ ...A, b: { at: 2, run: 'rb', runs: ['rb'] } });
  });

  it.each([
    ['Shop', 'Shop'],
    ['  Shop\n\tEU ', 'Shop EU'],
    ['<b>=1+1</b>', '<b>=1+1</b>'],
    ['👩‍💻'.repeat(90), '👩‍💻'.repeat(90).slice(0, 80)],
    ['x'.repeat(200), 'x'.repeat(80)],
    [' ', undefined],
    ['', undefined],
  ])('are called %j', (typed, name) => {
    const kept = withName(A, 'a', typed).a?.name;
    if (name?.startsWith('👩')) expect(Array.from(kept ?? '')).toHaveLength(80);
    else expect(kept).toBe(name);
  });

  it('nobody named have a number, by when they were met', () => {
    const accounts: Accounts = {
      b: { at: 2, runs: [] },
      a: { at: 1, runs: [] },
      c: { at: 3, name: 'C', runs: [] },
    };
    expect(['a', 'b', 'c'].map((hash) => nameOf(accounts, hash))).toEqual(['#1', '#2', 'C']);
  });

  it('are named only where there is more than one', () => {
    expect([nameAmong(A, 'a'), nameAmong(AB, 'a'), nameAmong(AB, undefined)]).toEqual([undefined, '#1', undefined]);
  });
});
