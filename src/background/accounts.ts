import type { WhoseAnswer } from '../messages/protocol.ts';
import {
  ACCOUNT_KEYS,
  accountOfTab,
  keepQuiet,
  quietAccounts,
  readAccounts,
  readImported,
  rememberTab,
} from '../platform/account-store.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { isHead, KEYS, type RunHead, readActive } from '../platform/run-store.ts';
import { read, write } from '../platform/storage.ts';
import type { FrameAddress } from '../platform/tabs.ts';
import {
  type Accounts,
  accountOfRun,
  nameAmong,
  whoseRun,
  withAccount,
  withName,
  withoutRun,
  withRun,
} from '../progress/whose.ts';
import { mayUseGuide } from '../ui/policy.ts';
import { ProblemError } from '../ui/problem.ts';
import { hashOfAccount } from './hash.ts';
import { writeInTurn } from './writer.ts';

/**
 * Says which run a frame of a console page is to follow.
 * @param number the account's number as the page has it: it is hashed and forgotten
 * @param front the person has this page in front: what had no account may be joined to it, and the popup follows it
 * @returns the answer, and whether the person is to be told that no run is known for this account
 */
export async function whose(
  at: FrameAddress,
  number: string | undefined,
  front: boolean,
): Promise<WhoseAnswer & { tell: boolean }> {
  // Where nothing was begun, or all was deleted, nothing is remembered either.
  if (!(await readActive())) return { tell: false };
  const account = await accountOf(at, number);
  return writeInTurn(async () => {
    const active = await readActive();
    // Everything may have been deleted since.
    if (!active) return { tell: false };
    const [before, imported] = await Promise.all([readAccounts(), readImported()]);
    const accounts = await withoutGone(before);
    const found = whoseRun({ account, accounts, active: active.run, imported });
    const { run } = found;
    // What is not in front joins nothing, for the person may mean another account; it waits with the run, and tells nothing.
    const after = account === undefined ? accounts : next(accounts, account, found.join && front ? run : undefined);
    if (after !== before) await write({ [ACCOUNT_KEYS.accounts]: after });
    if (front && run !== undefined && active.run !== run) await write({ [KEYS.active]: { ...active, run } });
    const tell = front && found.ask === true && !(await quietAccounts()).includes(account ?? '');
    const isWalked = !active.hidden && !(await isForbidden(run));
    return { run: isWalked ? run : undefined, name: nameAmong(after, account), tell: tell && !active.hidden };
  });
}

/** Whether an administrator forbids the guide of a run. */
async function isForbidden(run: string | undefined): Promise<boolean> {
  const policy = await readPolicy();
  if (run === undefined || !policy.guides) return false;
  const head = (await read([KEYS.run(run)]))[KEYS.run(run)];
  return !isHead(head) || !mayUseGuide(policy, head.guide.id);
}

const next = (accounts: Accounts, account: string, run: string | undefined): Accounts =>
  run === undefined ? withAccount(accounts, account, Date.now()) : withRun(accounts, account, run, Date.now());

/** A frame that does not say whose it is, is its tab's. */
async function accountOf({ tab, frame }: FrameAddress, number: string | undefined): Promise<string | undefined> {
  const own = number === undefined ? undefined : await hashOfAccount(number);
  if (frame === 0) await rememberTab(tab, own);
  return own ?? (frame === 0 ? undefined : accountOfTab(tab));
}

/** An account does not go on with a run that was deleted in a way that told nobody. */
async function withoutGone(accounts: Accounts): Promise<Accounts> {
  const runs = Object.values(accounts).flatMap(({ run }) => run ?? []);
  const there = await read(runs.map(KEYS.run));
  return runs.filter((run) => there[KEYS.run(run)] === undefined).reduce(withoutRun, accounts);
}

/**
 * The person said that a run is of an account, which they have in front. Rejects when that account was never met, and when the
 * run is gone.
 */
export const joinRun = (run: string, account: string): Promise<void> =>
  change(async (accounts) => {
    if (!accounts[account]) throw new ProblemError('problem.noAccount');
    const key = KEYS.run(run);
    if ((await read([key]))[key] === undefined) throw new ProblemError('problem.runGone');
    return withRun(accounts, account, run, Date.now());
  }, run);

/** A run was chosen: its account, if it has one, goes on with it. */
export const chooseRun = (run: string): Promise<void> =>
  change((accounts) => {
    const account = accountOfRun(accounts, run);
    return account === undefined ? accounts : withRun(accounts, account, run, Date.now());
  });

/** A run was deleted: its id is kept nowhere. */
export const runDeleted = (run: string): Promise<void> => change((accounts) => withoutRun(accounts, run), run);

/**
 * The person named an account. That is what its runs are called from now on: the names that they had themselves go, so that none
 * comes back when the account's is taken away.
 */
export const nameAccount = (account: string, name: string): Promise<void> =>
  writeInTurn(async () => {
    const accounts = await readAccounts();
    const heads = Object.entries(await read((accounts[account]?.runs ?? []).map(KEYS.run))).filter(isNamed);
    const unnamed = heads.map(([key, { name: _, ...head }]) => [key, head] as const);
    await write({ [ACCOUNT_KEYS.accounts]: withName(accounts, account, name), ...Object.fromEntries(unnamed) });
  });

const isNamed = (entry: [string, unknown]): entry is [string, RunHead] =>
  isHead(entry[1]) && entry[1].v === 1 && 'name' in entry[1];

/** The person does not want to be told again that no run is known for the account of this tab. */
export async function hush({ tab }: FrameAddress): Promise<void> {
  const account = await accountOfTab(tab);
  if (account !== undefined) await keepQuiet(account);
}

/** Whether a report is of the account of a run; undefined: the run has none yet. The number is hashed and forgotten. */
export async function isAccountOf(run: string, number: string): Promise<boolean | undefined> {
  const account = accountOfRun(await readAccounts(), run);
  return account === undefined ? undefined : account === (await hashOfAccount(number));
}

/** Changes the accounts. A run that does not wait for the person's word any more leaves that list in the same write. */
function change(to: (accounts: Accounts) => Accounts | Promise<Accounts>, decided?: string): Promise<void> {
  return writeInTurn(async () => {
    const [before, imported] = await Promise.all([readAccounts(), readImported()]);
    const after = await to(before);
    const waiting = imported.filter((run) => run !== decided);
    const changed = {
      ...(after !== before && { [ACCOUNT_KEYS.accounts]: after }),
      ...(waiting.length < imported.length && { [ACCOUNT_KEYS.imported]: waiting }),
    };
    if (Object.keys(changed).length > 0) await write(changed);
  });
}
