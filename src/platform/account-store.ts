import type { Account, Accounts } from '../progress/whose.ts';
import { browser } from './browser.ts';
import { read } from './storage.ts';

/** Names of the keys in `storage.local` for accounts. Only the background worker writes them. */
export const ACCOUNT_KEYS = {
  /** The random key of this installation, for hashing account numbers. Base64url. It never leaves the worker. */
  secret: 'account-key',
  /** Begins as the key of the active run does: pages that ask for their run look for both. */
  accounts: 'active-accounts',
  /** Ids of runs that came from a file and are of no account yet. */
  imported: 'imported-runs',
} as const;

/** The accounts that were met here. Damaged entries are left out. */
export async function readAccounts(): Promise<Accounts> {
  const value = (await read([ACCOUNT_KEYS.accounts]))[ACCOUNT_KEYS.accounts];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Account] => isAccount(entry[1])));
}

function isAccount(value: unknown): value is Account {
  const { at, name, run, runs } = (value ?? {}) as Partial<Account>;
  const isTextOrNone = [name, run].every((one) => one === undefined || typeof one === 'string');
  return typeof at === 'number' && isTextOrNone && Array.isArray(runs) && runs.every((id) => typeof id === 'string');
}

/** Runs that came from a file and that nobody has said an account of. */
export async function readImported(): Promise<readonly string[]> {
  const value = (await read([ACCOUNT_KEYS.imported]))[ACCOUNT_KEYS.imported];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

/** The account whose console a tab showed last, by its hash. It is in memory alone, and gone with the browser. */
export async function accountOfTab(tab: number): Promise<string | undefined> {
  const key = keyOfTab(tab);
  const hash = (await browser.storage.session.get(key))[key];
  return typeof hash === 'string' ? hash : undefined;
}

/** Remembers the account of a tab; undefined: it does not say whose it is any more. */
export async function rememberTab(tab: number, account: string | undefined): Promise<void> {
  if (account === undefined) await browser.storage.session.remove(keyOfTab(tab));
  else await browser.storage.session.set({ [keyOfTab(tab)]: account });
}

const keyOfTab = (tab: number): string => `tab-account:${tab}`;

const QUIET = 'quiet-accounts';

/** Accounts about which the person does not want to be told again, until the browser ends. */
export async function quietAccounts(): Promise<readonly string[]> {
  const value = (await browser.storage.session.get(QUIET))[QUIET];
  return Array.isArray(value) ? value : [];
}

/** Keeps quiet about an account from now on. */
export async function keepQuiet(account: string): Promise<void> {
  await browser.storage.session.set({ [QUIET]: [...new Set([...(await quietAccounts()), account])] });
}
