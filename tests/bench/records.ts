import { AGREES } from '../../src/locate/resemble.ts';
import { byName } from './records/by-name.ts';
import { ours } from './records/ours.ts';
import { ask, type Outcome, type RecordLocator, tally } from './records/protocol.ts';
import { type App, loadApps } from './records/record.ts';
import { similo } from './records/similo.ts';
import { splitRows } from './records/splits.ts';
import { type Row, rowOf } from './records/table.ts';

/** Grades from which a signal counts as agreeing: the swept threshold. The product's own is among the rows as `ours`. */
const GRADES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Seeds of the splits into apps to choose the threshold on and apps to see what it does there. */
const SEEDS = [1, 2, 3, 4, 5, 6];

/**
 * The benchmark on recorded elements: ours, role and exact name, plain Similo; then the whole curve of ours, and what
 * the threshold does on apps that it was not chosen on. A sentence instead where the records are absent.
 */
export async function recordRows(folder?: string): Promise<Row[] | string> {
  const apps = loadApps(folder);
  if (!apps) return 'The recorded pages are not here (../shared/locator-benchmark): this table is skipped.';
  const curve = GRADES.map((grade) => ({ grade, outcomes: outcomesOf(ours(grade), apps) }));
  return [
    ...[ours(), byName, similo].map((locator) => rowOf(locator.name, tally(outcomesOf(locator, apps).flat()))),
    ...curve.map(({ grade, outcomes }) => rowOf(`curve: agreeing from ${grade.toFixed(1)} on`, tally(outcomes.flat()))),
    ...splitRows(curve, AGREES, SEEDS),
  ];
}

/** What a locator answers, per app. */
const outcomesOf = (locator: RecordLocator, apps: readonly App[]): Outcome[][] =>
  apps.map(({ pairs }, at) => pairs.map((pair) => ask(locator, apps, at, pair)));
