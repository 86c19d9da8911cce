/** What is kept of an account: nothing that names it but the name that the person gave it. */
export interface Account {
  /** When it was first met. Unix milliseconds. */
  at: number;
  /** What the person calls it. */
  name?: string;
  /** Which of its runs is walked. */
  run?: string;
  /** All runs that are of this account. */
  runs: readonly string[];
}

/** Accounts by their keyed hashes. */
export type Accounts = Readonly<Record<string, Account>>;

/** What is known when a page asks for its run. */
export interface Asked {
  /** The keyed hash of the page's account; undefined while the page does not say whose it is. */
  account?: string;
  accounts: Accounts;
  /** The run that was walked or begun last. */
  active?: string;
  /** Runs that came from a file: these are of no account until the person says so. */
  imported: readonly string[];
}

/** Which run a page is to follow. `join`: it had no account and is of this one from now on; `ask`: none is known for it. */
export interface Whose {
  run?: string;
  join?: true;
  ask?: true;
}

/**
 * Whose run is for a page. Each account has its own. A run that was begun before its account was known is of the first
 * account that has none; one that came from a file waits for the person's word. Where a page does not say whose it is, and the
 * run at hand may be another account's, it gets none: a step that is written into another account's record is worse than none.
 */
export function whoseRun({ account, accounts, active, imported }: Asked): Whose {
  const isOfNone = active !== undefined && accountOfRun(accounts, active) === undefined;
  const isFree = isOfNone && !imported.includes(active);
  if (account === undefined) {
    const may = isOfNone ? isFree && withRuns(accounts) === 0 : withRuns(accounts) <= 1;
    return may && active !== undefined ? { run: active } : {};
  }
  const own = accounts[account]?.run;
  if (own !== undefined) return { run: own };
  return isFree ? { run: active, join: true } : { ask: true };
}

const withRuns = (accounts: Accounts): number => Object.values(accounts).filter(({ run }) => run !== undefined).length;

/** The account that a run is of, by its hash, or undefined. */
export const accountOfRun = (accounts: Accounts, run: string): string | undefined =>
  Object.keys(accounts).find((hash) => accounts[hash]?.runs.includes(run));

/** The accounts after one of them was met. */
export const withAccount = (accounts: Accounts, hash: string, at: number): Accounts =>
  accounts[hash] ? accounts : { ...accounts, [hash]: { at: at, runs: [] } };

/** The accounts after a run was said to be of one of them: it is walked there, and is of no other. */
export function withRun(accounts: Accounts, hash: string, run: string, at: number): Accounts {
  const met = withAccount(withoutRun(accounts, run), hash, at);
  const account = met[hash] as Account;
  return { ...met, [hash]: { ...account, run, runs: [...account.runs, run] } };
}

/** The accounts after a run was deleted. An account without runs keeps its name. */
export const withoutRun = (accounts: Accounts, run: string): Accounts =>
  mapped(accounts, (account) => {
    const runs = account.runs.filter((one) => one !== run);
    const { run: walked, ...rest } = account;
    return walked === undefined || walked === run ? { ...rest, runs } : { ...rest, run: walked, runs };
  });

/** The longest name of an account. Characters. */
export const LONGEST_NAME = 80;

/** The accounts after the person named one; an empty name takes it away. */
export const withName = (accounts: Accounts, hash: string, name: string): Accounts =>
  mapped(accounts, (account, one) => (one === hash ? { ...account, name: tidy(name) || undefined } : account));

/** A name in one line, of a length that can be drawn. */
const tidy = (name: string): string =>
  Array.from(name.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('');

/** What to call an account: as the person does, or by its number among those that were met. */
export function nameOf(accounts: Accounts, hash: string): string {
  const order = Object.keys(accounts).sort((a, b) => (accounts[a]?.at ?? 0) - (accounts[b]?.at ?? 0));
  return accounts[hash]?.name ?? `#${order.indexOf(hash) + 1}`;
}

/** What a page's run is called beside its guide, where there is more than one account to mistake it for. */
export const nameAmong = (accounts: Accounts, hash: string | undefined): string | undefined =>
  hash !== undefined && Object.keys(accounts).length > 1 ? nameOf(accounts, hash) : undefined;

const mapped = (accounts: Accounts, change: (account: Account, hash: string) => Account): Accounts =>
  Object.fromEntries(Object.entries(accounts).map(([hash, account]) => [hash, change(account, hash)]));
