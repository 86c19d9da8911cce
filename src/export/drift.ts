import type { Entry, Tried } from './tried.ts';
import { isEntry } from './tried.ts';

/** Entries that are kept at most; the oldest go first. */
export const MOST_ENTRIES = 300;

/** What every entry is stamped with. */
export type Stamp = Pick<Entry, 'extension' | 'browser' | 'day'>;

/**
 * The entries with one more outcome, the newest at the end and one per action. An outcome on a page where the control
 * cannot be counts, but never takes the place of a search on the right page.
 */
export function withOutcome(entries: readonly Entry[], tried: Tried, stamp: Stamp): Entry[] {
  const before = entries.find((entry) => isSame(entry, tried));
  const others = entries.filter((entry) => entry !== before);
  const count = (before?.count ?? 0) + 1;
  const keeps = before && isElsewhere(tried) && !isElsewhere(before);
  const after: Entry = keeps ? { ...before, count } : { ...tried, ...stamp, count };
  return [...others, after].slice(-MOST_ENTRIES);
}

const isSame = (a: Tried, b: Tried): boolean => a.guide === b.guide && a.action === b.action;
const isElsewhere = ({ evidence }: Tried): boolean => evidence.includes('page-differs');

/**
 * What was tried on this computer as a JSON file for the people who keep the names of controls up to date: format
 * `waymark-drift`, described by `assets/schemas/drift-report.schema.json`. No text of a page, no address, nothing that
 * names a person or an account. What is not exactly an entry is left out.
 * @param day the day of writing, in UTC: `2026-11-24`
 * @param version of the extension that writes
 */
export function renderDrift(entries: readonly unknown[], day: string, version: string): string {
  const report = {
    format: 'waymark-drift',
    formatVersion: 1,
    writtenOn: day,
    writtenBy: `Waymark ${version}`,
    tried: entries.filter(isEntry).map(ordered),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Keys in one order, whatever order they were stored in: two reports can be compared line by line. */
function ordered(entry: Entry): Entry {
  const { guide, guideVersion, action, target, verdict, evidence, lacking, wanted, found, language } = entry;
  const { extension, browser, count, day } = entry;
  const told = { guide, guideVersion, action, target, verdict, evidence, lacking, wanted, found, language };
  return { ...told, extension, browser, count, day };
}
