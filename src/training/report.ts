import { csvOf } from '../export/csv.ts';
import { STANDINGS, type Standing } from '../export/standing.ts';
import { isoTime } from '../export/time.ts';
import { actionsOfGuide } from '../guide/actions.ts';
import { plainText } from '../guide/plain.ts';
import type { Board } from './board.ts';
import { type BoardView, viewOf, withoutNames } from './board-view.ts';
import type { JoinLink } from './link-parts.ts';
import type { Plan } from './plan-of.ts';
import { classStatements } from './report-xapi.ts';
import type { Row } from './row.ts';

/** What a report of a class is made of. */
export interface ClassRecord {
  /** None of its keys and tokens is written anywhere. */
  session: Pick<JoinLink, 'session' | 'label' | 'expires'>;
  begun: number;
  board: Board;
  plan: Plan;
  /** Unix milliseconds. */
  writtenAt: number;
  /** Version of the extension. */
  version: string;
  /** False: people are numbers. */
  names: boolean;
}

/** Format and version of the JSON report. */
export const CLASS_FORMAT = 'waymark-class';
export const CLASS_FORMAT_VERSION = 1;

function read({ board, plan, begun, writtenAt, names }: ClassRecord): { view: BoardView; rows: Row[] } {
  const view = viewOf(board, { plan, begun, now: writtenAt });
  return { view, rows: names ? view.rows : withoutNames(view.rows) };
}

const standingIn = ({ marks }: Row, action: string): Standing => marks[action]?.standing ?? 'open';

/** The class as CSV: a line a person, a column an action. Columns are called the same in every language. */
export function renderClassCsv(record: ClassRecord): string {
  const { actions } = record.plan;
  const head = [
    ...['number', 'name', 'joined_at_utc', 'last_seen_at_utc', 'late', 'left', 'finished', 'done', 'total'],
    ...['contradicted', ...STANDINGS.map((one) => one.replace('-', '_'))],
    ...actions,
  ];
  const lines = read(record).rows.map((row) => {
    const standings = actions.map((action) => standingIn(row, action));
    return [
      ...[row.number, row.name, isoTime(row.joined), isoTime(row.lastSeen)],
      ...[row.late, row.left, row.finished].map(String),
      ...[row.done, row.total, actions.filter((action) => row.marks[action]?.contradicted).length],
      ...STANDINGS.map((one) => standings.filter((standing) => standing === one).length),
      ...standings,
    ];
  });
  return csvOf([head, ...lines]);
}

/** The class as JSON, with times and what was counted. */
export function renderClassJson(record: ClassRecord): string {
  const { session, begun, plan, writtenAt, version } = record;
  const { view, rows } = read(record);
  const file = {
    format: CLASS_FORMAT,
    formatVersion: CLASS_FORMAT_VERSION,
    writtenAt: isoTime(writtenAt),
    writtenBy: `Waymark ${version}`,
    session: { id: session.session, label: session.label, begun: isoTime(begun), expires: isoTime(session.expires) },
    guide: { id: plan.guide.id, version: plan.guide.version, title: plan.guide.title },
    counts: view.counts,
    steps: view.steps,
    actions: actionsOfGuide(plan.guide).map(({ id, text }) => ({ id, text: plainText(text) })),
    people: rows.map(personOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const personOf = (row: Row) => ({
  number: row.number,
  ...(row.name && { name: row.name }),
  joined: isoTime(row.joined),
  lastSeen: isoTime(row.lastSeen),
  late: row.late,
  left: row.left,
  finished: row.finished,
  otherGuide: row.otherGuide,
  done: row.done,
  total: row.total,
  ...(row.active && { active: { id: row.active.id, since: isoTime(row.active.since) } }),
  marks: Object.fromEntries(
    Object.entries(row.marks).map(([id, { at, ...mark }]) => [
      id,
      { ...mark, ...(at !== undefined && { at: isoTime(at) }) },
    ]),
  ),
});

/** The class as xAPI 1.0.3 statements, as a learning record store takes them. Nobody is named in them. */
export const renderClassXapi = (record: ClassRecord): string => `${JSON.stringify(classStatements(record), null, 2)}\n`;

/** The ways to save a class. The printed report is drawn from the view. */
export const CLASS_FORMATS = {
  csv: { name: 'CSV', ending: 'csv', type: 'text/csv', render: renderClassCsv },
  json: { name: 'JSON', ending: 'json', type: 'application/json', render: renderClassJson },
  xapi: { name: 'xAPI', ending: 'xapi.json', type: 'application/json', render: renderClassXapi },
} as const;
