import { type BoardView, type By, type Only, pickRows, withoutNames } from '../training/board-view.ts';
import type { Row } from '../training/row.ts';

/** What the class can be narrowed to, and ordered by, as it is offered. */
export const ONLY: readonly Only[] = ['all', 'hands', 'stuck', 'away', 'late', 'left', 'finished'];
export const BY: readonly By[] = ['joined', 'name', 'done', 'stuck'];

/** How the trainer wants to see the class. */
export interface Look {
  only: Only;
  by: By;
  /** Part of a name, or a person's number. */
  find: string;
  /** Names are hidden: for the projector. */
  hidden: boolean;
}

export const FIRST_LOOK: Look = { only: 'all', by: 'joined', find: '', hidden: false };

/** The rows that are wanted, in the order that is wanted. Nobody is found by a name that is hidden. */
export function rowsFor(view: BoardView, { only, by, find, hidden }: Look): Row[] {
  // Sorted by hidden names, the order would tell them.
  const picked = pickRows(view, only, hidden && by === 'name' ? 'joined' : by);
  const rows = hidden ? withoutNames(picked) : picked;
  const wanted = folded(find);
  return wanted === '' ? rows : rows.filter((row) => isFound(row, wanted));
}

const isFound = ({ name, number }: Row, wanted: string): boolean =>
  String(number) === wanted || (name !== '' && folded(name).includes(wanted));

/** Names that people type without accents and capitals are found all the same. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Height of every row. CSS pixels; `table.css` has the same number. */
export const ROW_HEIGHT = 32;
/** Rows that are drawn above and below what is in sight, so that scrolling shows no gap. */
const BEYOND = 8;

/** Which rows are drawn: those in sight and a few around them. `end` is behind the last. */
export function windowOf(top: number, height: number, count: number): { first: number; end: number } {
  const [from, to] = [Math.floor(top / ROW_HEIGHT) - BEYOND, Math.ceil((top + height) / ROW_HEIGHT) + BEYOND];
  const end = Math.min(count, Math.max(to, 0));
  return { first: Math.max(0, Math.min(from, end)), end };
}

/** What there is to say of a person besides their actions, what matters most first. */
export type Flag = 'hand' | 'stuck' | 'away' | 'left' | 'finished' | 'late' | 'namesake' | 'other-guide' | 'behind';

export function flagsOf({ hand, stuckFor, away, left, finished, late, namesake, otherGuide, behind }: Row): Flag[] {
  const all: Record<Flag, boolean> = {
    hand: hand !== undefined,
    stuck: stuckFor !== undefined,
    away,
    left,
    finished,
    late,
    namesake,
    'other-guide': otherGuide,
    behind,
  };
  return (Object.keys(all) as Flag[]).filter((flag) => all[flag]);
}

/** Whole minutes, as they are said of somebody who waits. */
export const minutesOf = (ms: number): number => Math.max(0, Math.floor(ms / 60_000));
