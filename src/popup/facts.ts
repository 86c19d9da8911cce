import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../console/hosts.ts';
import type { Guide } from '../guide/model.ts';
import { allowed, mayRunInPrivate } from '../platform/access.ts';
import { accountOfTab, readAccounts, readImported } from '../platform/account-store.ts';
import { readRuns } from '../platform/all-runs.ts';
import { hasConsent } from '../platform/consent.ts';
import { readTried } from '../platform/drift-store.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { readActive, readRun, type StoredRun } from '../platform/run-store.ts';
import { type StorageState, storageState } from '../platform/storage-room.ts';
import { frontPlace, type TabPlace } from '../platform/tabs.ts';
import { readSession } from '../platform/training-store.ts';
import type { Accounts } from '../progress/whose.ts';
import { tagOf } from '../ui/language.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';
import { textLanguage } from '../ui/texts.ts';
import { firstGuide } from './first-guide.ts';
import type { TrainingFacts } from './training/state.ts';

/** Everything that the popup is decided from, as it was found. Plain data. */
export interface Facts extends TabPlace {
  /** The extension may run in private windows at all. */
  mayRunInPrivate: boolean;
  /** Match patterns of consoles that we may read. */
  allowed: readonly string[];
  /** The guide as this version ships it. */
  shipped?: Guide;
  active?: { run: string; hidden: boolean };
  run?: StoredRun;
  /** Why the active run cannot be read. */
  trouble?: ProblemText;
  /** All runs of this browser that can be read, the newest first. */
  runs: StoredRun[];
  /** The accounts that were met, and runs from files that are of none yet. */
  accounts?: Accounts;
  imported?: readonly string[];
  /** The account that the tab in front showed last, by its hash. */
  front?: string;
  storage: StorageState;
  /** What is known of training sessions; absent: nothing is, and nothing is forbidden. */
  training?: TrainingFacts;
  /** For how many actions the drift report says how their control was found. */
  tried: number;
}

/** Looks up all facts. Rejects when the store cannot be read. */
export async function readFacts(): Promise<Facts> {
  const [place, may, mayInPrivate, active, runs, storage, tried] = await Promise.all([
    frontPlace(),
    allowed([...REQUIRED_MATCHES, ...OPTIONAL_MATCHES]),
    mayRunInPrivate(),
    readActive(),
    readRuns(tagOf(textLanguage())),
    storageState(),
    readTried(),
  ]);
  const [accounts, imported] = await Promise.all([readAccounts(), readImported()]);
  const front = place.tab === undefined ? undefined : await accountOfTab(place.tab);
  const { run, trouble } = active ? await readActiveRun(active.run) : {};
  return {
    ...place,
    mayRunInPrivate: mayInPrivate,
    allowed: may,
    shipped: firstGuide(),
    active,
    run,
    trouble,
    runs,
    accounts,
    imported,
    front,
    storage,
    training: await readTraining(),
    tried: tried.length,
  };
}

async function readTraining(): Promise<TrainingFacts> {
  const [session, policy, consent] = await Promise.all([readSession(), readPolicy(), hasConsent()]);
  return { session, policy, asksConsent: !consent, now: Date.now() };
}

async function readActiveRun(id: string): Promise<Pick<Facts, 'run' | 'trouble'>> {
  try {
    return { run: await readRun(id, tagOf(textLanguage())) };
  } catch (error) {
    return { trouble: problemOf(error) };
  }
}
