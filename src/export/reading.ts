import { REQUIREMENTS, type Requirement } from '../console/requirements.ts';
import type { Action } from '../guide/model.ts';
import { plainText } from '../guide/plain.ts';
import type { Inapplicable } from '../progress/event.ts';
import { fold, type Outcome, type RunState } from '../progress/fold.ts';
import { type Entry, entriesOf, tally } from '../progress/plan.ts';
import type { Proofs } from '../progress/proof.ts';
import type { RunRecord } from './record.ts';
import { STANDINGS, type Standing, standingOf, weakest } from './standing.ts';
import { versionsByAction, versionsOf } from './versions.ts';

/** One action of the guide, or one choice that was never made, and how it stands. */
export interface Row extends Proofs {
  id: string;
  text: string;
  standing: Standing;
  /** Why it was skipped, in the person's own words; may be empty. */
  reason?: string;
  because?: Inapplicable;
  /** Unix milliseconds. */
  at?: number;
  /** The version of the guide that was followed when it became so. */
  guideVersion?: string;
  /** Ids of controls. */
  serves: readonly string[];
}

/** A task with its rows. */
export interface TaskReading {
  id: string;
  title: string;
  rows: Row[];
}

/** A run as every format tells it: read once from its log. Plain data. */
export interface RunReading extends Pick<RunRecord, 'id' | 'name' | 'writtenAt' | 'version'> {
  guide: { id: string; version: string; title: string; language: string };
  /** The versions that were followed, in order. */
  versions: { version: string; at: number }[];
  startedAt?: number;
  lastAt?: number;
  /** How many actions are done, in whatever way that is known, of all that apply. */
  done: number;
  total: number;
  tasks: TaskReading[];
  /** How many rows stand in each way. */
  counts: Record<Standing, number>;
  controls: { control: Requirement; standing: Standing; contradicted: boolean }[];
  damaged: number;
}

/** Reads a run for the renderers. */
export function readingOf(record: RunRecord): RunReading {
  const { id, name, guide, events, writtenAt, version, damaged = 0 } = record;
  const state = fold(events);
  const since = versionsByAction(events);
  const tasks = guide.tasks.map((task) => ({
    id: task.id,
    title: task.title,
    rows: entriesOf(task, state).map((entry) => rowOf(entry, state, since)),
  }));
  const { done, total } = tally(guide.tasks, state);
  const counts = countsOf(rowsOf({ tasks }));
  return {
    id,
    name,
    writtenAt,
    version,
    guide: { id: guide.id, version: guide.version, title: guide.title, language: guide.language },
    versions: versionsOf(events),
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    done,
    total,
    tasks,
    counts,
    controls: controlsOf(rowsOf({ tasks })),
    damaged,
  };
}

/** Every row of a reading, in the guide's order. */
export const rowsOf = ({ tasks }: Pick<RunReading, 'tasks'>): Row[] => tasks.flatMap(({ rows }) => rows);

function rowOf(entry: Entry, state: RunState, since: ReadonlyMap<string, string>): Row {
  if (entry.kind === 'action') {
    const { id, text } = entry.action;
    return { id, text: plainText(text), serves: servesOf(entry.action), ...standsAs(id, state, since) };
  }
  const { id, question, options } = entry.branch;
  const actions = options.flatMap((option) => option.actions);
  const isMoot = actions.every((action) => state.outcomes[action.id]);
  const stands = isMoot ? bestOf(actions, state, since) : { standing: 'open' as const };
  return { id, text: plainText(question), serves: [...new Set(actions.flatMap(servesOf))], ...stands };
}

/** A choice that was never made, and does not wait any more: it stands as what is known best of all its ways. */
function bestOf(actions: readonly Action[], state: RunState, since: ReadonlyMap<string, string>) {
  const all = actions.map((action) => standsAs(action.id, state, since));
  const standing = STANDINGS.find((one) => all.some((stands) => stands.standing === one));
  const best = all.find((stands) => stands.standing === standing) ?? { standing: 'open' as const };
  const contradicted = all.find((stands) => stands.contradicted)?.contradicted;
  return contradicted ? { ...best, contradicted } : best;
}

const servesOf = ({ serves = [] }: Action): readonly string[] => serves;

/** A standard with its version, where it has one. */
export const standardOf = ({ standard, version }: Requirement): string =>
  version === undefined ? standard : `${standard} ${version}`;

/** A requirement as people look it up. */
export const namedAs = (one: Requirement): string => `${standardOf(one)}, ${one.number}`;

type Stands = Omit<Row, 'id' | 'text' | 'serves'>;

function standsAs(id: string, { outcomes }: RunState, since: ReadonlyMap<string, string>): Stands {
  const outcome = outcomes[id];
  if (!outcome) return { standing: 'open' as const };
  const { verified, contradicted }: Proofs = outcome as Outcome & Proofs;
  return {
    standing: standingOf(outcome),
    at: outcome.at,
    guideVersion: since.get(id),
    ...(outcome.as === 'skipped' ? { reason: outcome.reason } : {}),
    ...(outcome.as === 'not-applicable' ? { because: outcome.because } : {}),
    ...(verified ? { verified } : {}),
    ...(contradicted ? { contradicted } : {}),
  };
}

function countsOf(rows: readonly Row[]): Record<Standing, number> {
  const counts = STANDINGS.map((one) => [one, rows.filter(({ standing }) => standing === one).length]);
  return Object.fromEntries(counts) as Record<Standing, number>;
}

function controlsOf(rows: readonly Row[]): RunReading['controls'] {
  return REQUIREMENTS.flatMap((control) => {
    const serving = rows.filter(({ serves }) => serves.includes(control.id));
    if (serving.length === 0) return [];
    const contradicted = serving.some((row) => row.contradicted);
    return [{ control, standing: weakest(serving.map(({ standing }) => standing)), contradicted }];
  });
}
