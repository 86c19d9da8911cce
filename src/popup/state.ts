import { consoleHost, isSignInHost, matchOf, PARTITIONS, type Partition } from '../console/hosts.ts';
import type { Guide, Inline } from '../guide/model.ts';
import { compareGuides } from '../guide/move.ts';
import { plainText } from '../guide/plain.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { StorageState } from '../platform/storage-room.ts';
import { fold } from '../progress/fold.ts';
import { nextEntry, tally } from '../progress/plan.ts';
import { type RootState, rootOf } from '../progress/root-state.ts';
import { mayExport, mayUseGuide, NO_POLICY } from '../ui/policy.ts';
import type { ProblemText } from '../ui/problem.ts';
import { accountOfLine, forFront } from './accounts.ts';
import type { Facts } from './facts.ts';
import { type TrainingState, trainingState } from './training/state.ts';

type PartitionId = Partition['id'];

/** A partition whose console we may read only when the person says so. */
export type OtherPartition = Exclude<PartitionId, 'aws'>;

/** Where the person is. `withheld`: nowhere that helps, for we may not read the console at all. */
export type Where = 'console' | 'withheld' | 'sign-in' | 'elsewhere' | 'unknown';

/** A stored run, by what a person knows it. */
export interface RunLine {
  id: string;
  title: string;
  /** What the run itself is called, where its account has no name. */
  name?: string;
  /** Unix milliseconds. */
  startedAt: number;
  done: number;
  total: number;
  active: boolean;
  /** Whose it is; absent: nobody knows yet. `name`: as the person calls it, or a number. */
  account?: { hash: string; name: string; isNamed: boolean };
  /** The person may say that it is of the account in front. */
  mayJoin: boolean;
}

/** What the popup shows, as plain data. */
export interface PopupState {
  state: 'loading' | 'no-run' | 'run' | 'finished' | 'unreadable';
  where: Where;
  /** Consoles of other partitions that we may not read yet. */
  closed: OtherPartition[];
  /** The tab in front is in a private window, or private windows are closed to us. */
  privacy: 'private' | 'closed' | 'open';
  /** The tab in front is in a container, and what we open is not. */
  contained: boolean;
  guideTitle: string;
  /** Language of the guide's words, as a `lang` tag; empty while there is none. */
  guideLanguage: string;
  /** What the guide says of itself before it begins. */
  introduction: Inline[][];
  /** The checklist was closed on all pages. */
  hidden: boolean;
  done: number;
  total: number;
  minutesLeft: number;
  nowText?: string;
  taskTitle?: string;
  /** AWS may ask for MFA before the console opens, and the person is about to sign in. */
  mfaFirst: boolean;
  root: RootState;
  /** For how many actions the drift report says how their control was found. */
  tried: number;
  runs: RunLine[];
  /** The account whose console is in front, by its hash. */
  front?: string;
  /** No run is known for the account in front. */
  noRunHere: boolean;
  newerGuide?: { version: string; kept: number; added: number; gone: number };
  /** How many entries of the run were left out, because they could not be read. */
  damaged: number;
  /** The storage is nearly full, or there is no room for what comes next. */
  room?: { is: 'nearly-full' | 'full'; percent: number };
  /** Why there is nothing to go on with. */
  trouble?: ProblemText;
  training: TrainingState;
  /** Records may be saved and printed. */
  mayExport: boolean;
  /** The guide may be used: an administrator can forbid it. */
  mayUse: boolean;
}

/** Before anything is known. */
export const NOTHING: PopupState = {
  state: 'loading',
  where: 'unknown',
  closed: [],
  privacy: 'open',
  contained: false,
  guideTitle: '',
  guideLanguage: '',
  introduction: [],
  hidden: false,
  done: 0,
  total: 0,
  minutesLeft: 0,
  mfaFirst: false,
  root: 'asked',
  tried: 0,
  runs: [],
  noRunHere: false,
  damaged: 0,
  training: { is: 'none', asksConsent: false },
  mayExport: true,
  mayUse: true,
};

const NO_TRAINING = { policy: NO_POLICY, asksConsent: false, now: 0 };

/** What the popup shows, from what was found. Pure. */
export function popupState(found: Facts): PopupState {
  const { facts, inFront } = forFront(found, whereOf(found) === 'console');
  const { tried, shipped, run, trouble, training = NO_TRAINING } = facts;
  const around = {
    where: whereOf(facts),
    closed: closedTo(facts.allowed),
    privacy: privacyOf(facts),
    contained: facts.isContained && !hostOf(facts.address),
    tried,
    room: roomLeft(facts.storage),
    runs: facts.runs.map((one) => ({ ...runLine(one, facts), ...accountOfLine(one.head, facts, inFront) })),
    ...inFront,
    training: trainingState(training),
    mayExport: mayExport(training.policy),
    mayUse: mayUseGuide(training.policy, (run?.guide ?? shipped)?.id ?? ''),
  };
  // Beside a run of a newer Waymark nothing is begun; a damaged one is left as it is, and is in nobody's way.
  if (trouble?.text === 'problem.newer') return { ...NOTHING, ...around, state: 'unreadable', trouble };
  if (!run) return { ...NOTHING, ...around, ...(shipped ? beforeStart(shipped) : {}), state: 'no-run', trouble };
  const own = { hidden: facts.active?.hidden ?? false, newerGuide: shipped && newer(run.guide, shipped) };
  return { ...NOTHING, ...around, ...own, ...ofRun(run, around.where, partitionOf(facts.address)) };
}

/**
 * The run that the popup shows. With two windows in sight it may be another one than the active run, which is that of the page
 * that came to the front last.
 */
export const shownRun = ({ runs }: Pick<PopupState, 'runs'>): string | undefined =>
  runs.find(({ active }) => active)?.id;

const roomLeft = ({ is, percent }: StorageState): PopupState['room'] => (is === 'roomy' ? undefined : { is, percent });

const beforeStart = ({ title, language, introduction }: Guide) => ({
  guideTitle: title,
  guideLanguage: language,
  introduction,
});

function ofRun({ guide, events, damaged }: StoredRun, where: Where, partition: PartitionId | undefined) {
  const state = fold(events);
  const next = nextEntry(guide, state);
  const result = next?.kind === 'action' ? next.action.result : undefined;
  return {
    ...tally(guide.tasks, state),
    state: next ? ('run' as const) : ('finished' as const),
    guideTitle: guide.title,
    guideLanguage: guide.language,
    nowText: next && plainText(next.kind === 'action' ? next.action.text : next.branch.question),
    taskTitle: next?.task.title,
    mfaFirst: where !== 'console' && result?.is === 'signed-in' && result.as === 'root',
    root: rootOf(guide, state, partition),
    damaged: damaged.length,
  };
}

function runLine({ head, guide, events }: StoredRun, { active }: Facts): Omit<RunLine, 'name' | 'account' | 'mayJoin'> {
  const { done, total } = tally(guide.tasks, fold(events));
  return { id: head.id, title: guide.title, startedAt: head.createdAt, done, total, active: head.id === active?.run };
}

/** What moving to the shipped version would change, when it is another one than the run's. */
function newer(own: Guide, shipped: Guide): PopupState['newerGuide'] {
  if (own.id !== shipped.id || own.version === shipped.version) return undefined;
  const { kept, added, gone } = compareGuides(own, shipped);
  return { version: shipped.version, kept: kept.length, added: added.length, gone: gone.length };
}

const hostOf = (address: string | undefined) => (address === undefined ? undefined : consoleHost(new URL(address)));
const partitionOf = (address: string | undefined): PartitionId | undefined => hostOf(address)?.partition;

/**
 * Where the tab in front is. The browser tells the address only of hosts that we may read: of sign-in pages it tells none,
 * and of the console none while it is withheld. By the press on the Waymark button Chrome gives the one tab, and for as long
 * as it stays where it is: that is not enough to walk on. (Chrome's documentation of site access; tried.)
 */
function whereOf({ address, allowed }: Facts): Where {
  const may = (id: PartitionId) => PARTITIONS.some((one) => one.id === id && allowed.includes(matchOf(one)));
  const partition = partitionOf(address);
  if (partition && may(partition)) return 'console';
  if (!may('aws')) return 'withheld';
  if (address === undefined) return 'unknown';
  return isSignInHost(new URL(address)) ? 'sign-in' : 'elsewhere';
}

const closedTo = (allowed: readonly string[]): OtherPartition[] =>
  PARTITIONS.filter((one) => !allowed.includes(matchOf(one))).flatMap(({ id }) => (id === 'aws' ? [] : [id]));

function privacyOf({ isPrivate, mayRunInPrivate }: Facts): PopupState['privacy'] {
  if (isPrivate) return 'private';
  return mayRunInPrivate ? 'open' : 'closed';
}
