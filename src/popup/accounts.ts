import type { RunHead } from '../platform/run-store.ts';
import { accountOfRun, nameOf, whoseRun } from '../progress/whose.ts';
import type { Facts } from './facts.ts';
import type { RunLine } from './state.ts';

/** What the popup says of accounts: which one is in front, and which run is walked there. */
export interface InFront {
  /** The hash of the account whose console is in front. */
  front?: string;
  /** No run is known for it, although others are stored. */
  noRunHere: boolean;
}

/** The facts as they are for the account in front: its own run, or none where none is known for it. */
export function forFront(facts: Facts, onConsole: boolean): { facts: Facts; inFront: InFront } {
  const { accounts = {}, imported = [], active, runs } = facts;
  const front = onConsole ? facts.front : undefined;
  if (front === undefined || facts.trouble) return { facts, inFront: { noRunHere: false } };
  const found = whoseRun({ account: front, accounts, active: active?.run, imported });
  const noRunHere = found.ask === true && active !== undefined;
  if (noRunHere) return { facts: { ...facts, run: undefined, active: undefined }, inFront: { front, noRunHere } };
  const run = runs.find(({ head }) => head.id === found.run) ?? facts.run;
  const followed = run && active ? { ...active, run: run.head.id } : active;
  return { facts: { ...facts, run, active: followed }, inFront: { front, noRunHere } };
}

/** What a run's line says of its account and, where no account has a name to call it by, the run's own name. */
export function accountOfLine(
  { id, name }: Pick<RunHead, 'id' | 'name'>,
  { accounts = {} }: Facts,
  { front }: InFront,
): Pick<RunLine, 'name' | 'account' | 'mayJoin'> {
  const hash = accountOfRun(accounts, id);
  const own = name && accounts[hash ?? '']?.name === undefined ? { name } : {};
  if (hash === undefined) return { ...own, mayJoin: front !== undefined };
  return {
    ...own,
    account: { hash, name: nameOf(accounts, hash), isNamed: accounts[hash]?.name !== undefined },
    mayJoin: false,
  };
}
