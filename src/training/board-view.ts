import type { Board } from './board.ts';
import type { Plan } from './plan-of.ts';
import { LATE_AFTER, type Row, type RowContext, rowOf } from './row.ts';

/** A step, and how many people are there. */
export interface StepCount {
  id: string;
  task: string;
  here: number;
  stuck: number;
  /** Who has every action of it closed that anybody on their way has to close. */
  past: number;
}

/** The board as it is drawn and printed. */
export interface BoardView {
  /** In the order in which people joined. */
  rows: Row[];
  /** Raised hands, the oldest first. */
  hands: Row[];
  steps: StepCount[];
  counts: Record<'people' | 'finished' | 'stuck' | 'away' | 'left' | 'late' | 'hands', number>;
  /** What the trainer said, the newest first, and whether the session was ended. */
  notices: { text: string; at: number }[];
  ended: boolean;
}

/** Reads a board at a moment. Two boards that heard the same give the same view. */
export function viewOf(board: Board, context: RowContext): BoardView {
  const bare = [...board.states.values()].map((state) => rowOf(state, board, context));
  bare.sort((a, b) => a.joined - b.joined || (a.participant < b.participant ? -1 : 1));
  const start = startOf(bare, context.begun);
  const names = new Map<string, number>();
  for (const { name } of bare) names.set(alike(name), (names.get(alike(name)) ?? 0) + 1);
  const rows = bare.map(
    (row, at): Row => ({
      ...row,
      number: at + 1,
      late: row.joined - start > LATE_AFTER,
      namesake: names.get(alike(row.name)) !== 1,
    }),
  );
  const hands = rows.filter(({ hand }) => hand).sort((a, b) => handSince(a) - handSince(b) || a.number - b.number);
  const count = (fits: (row: Row) => unknown) => rows.filter(fits).length;
  const said = [...board.said.values()].sort((a, b) => b.seq - a.seq);
  return {
    rows,
    hands,
    steps: stepsOf(rows, context.plan),
    counts: {
      people: rows.length,
      finished: count(({ finished }) => finished),
      stuck: count(({ stuckFor }) => stuckFor !== undefined),
      away: count(({ away }) => away),
      left: count(({ left }) => left),
      late: count(({ late }) => late),
      hands: hands.length,
    },
    notices: said.flatMap(({ says, at }) => (says.type === 'notice' ? [{ text: says.text, at }] : [])),
    ended: said.some(({ says }) => says.type === 'end'),
  };
}

const handSince = ({ hand }: Row): number => hand?.since ?? 0;
/**
 * When a class began: once a quarter of who has come by now was there. A session may be made long before, and tried out by whoever
 * teaches.
 * @param sorted by joining
 */
const startOf = (sorted: readonly { joined: number }[], begun: number): number =>
  Math.max(begun, sorted[Math.floor(sorted.length / 4)]?.joined ?? begun);
/** Names that people cannot tell apart at a glance. */
const alike = (name: string): string => name.normalize('NFKC').toLowerCase();

function stepsOf(rows: readonly Row[], plan: Plan): StepCount[] {
  const counts = plan.steps.map(({ id, task }) => ({ id, task, here: 0, stuck: 0, past: 0 }));
  for (const { active, stuckFor, left, finished } of rows) {
    const at = finished ? counts.length : active && plan.stepOf.get(active.id);
    if (at === undefined) continue;
    for (const step of counts.slice(0, at)) step.past += 1;
    const here = counts[at];
    if (!here || left) continue;
    here.here += 1;
    if (stuckFor !== undefined) here.stuck += 1;
  }
  return counts;
}

/** What the board can be narrowed to, and ordered by. */
export type Only = 'all' | 'hands' | 'stuck' | 'away' | 'late' | 'left' | 'finished';
export type By = 'joined' | 'name' | 'done' | 'stuck';

/** Some of the rows, in another order. The view stays as it is. */
export function pickRows({ rows, hands }: BoardView, only: Only, by: By): Row[] {
  const of: Record<Only, (row: Row) => boolean> = {
    all: () => true,
    hands: (row) => hands.includes(row),
    stuck: ({ stuckFor }) => stuckFor !== undefined,
    away: ({ away }) => away,
    late: ({ late }) => late,
    left: ({ left }) => left,
    finished: ({ finished }) => finished,
  };
  const order: Record<By, (a: Row, b: Row) => number> = {
    joined: (a, b) => a.number - b.number,
    name: (a, b) => NAMES.compare(a.name, b.name) || a.number - b.number,
    done: (a, b) => a.done - b.done || a.number - b.number,
    stuck: (a, b) => (b.stuckFor ?? 0) - (a.stuckFor ?? 0) || a.number - b.number,
  };
  return rows.filter(of[only]).sort(order[by]);
}

/** As people sort names, whatever the machine's language. */
const NAMES = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The same rows with nobody's name, for the projector. */
export const withoutNames = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, name: '', namesake: false }));
