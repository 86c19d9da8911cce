import type { Event, GuideRef } from '../progress/event.ts';
import { LONGEST_NAME } from '../progress/whose.ts';
import { fields, list, maybe, moment, object, own, Refusal, text, when } from './checks.ts';
import { event, guideRef } from './import-event.ts';
import { FORMAT, FORMAT_VERSION } from './json.ts';
import { parseJson } from './json-place.ts';
import { uuidOf } from './uuid.ts';

/** The largest file that is read. Bytes; a run of a thousand events has about 300,000. */
export const MOST_BYTES = 4_000_000;
/** Events of one run at the most. */
const MOST_EVENTS = 20_000;
/** Characters of a run's name; an account's may be as long. */
export const MOST_NAME = LONGEST_NAME;

/** A run out of a file. It belongs to no account: nothing in a file could say to which. */
export interface ImportedRun {
  id: string;
  name?: string;
  guide: GuideRef;
  /** At least one, in the order of the file; no id twice. */
  events: Event[];
}

/** Why a file is refused: what is wrong, and where. Its words say what to do. */
export interface ImportProblem {
  text: `problem.import${'TooLarge' | 'NotJson' | 'CutOff' | 'NotOurs' | 'Newer' | 'Damaged'}`;
  values: Record<string, string | number>;
}

/** Counted as the schema and whoever names something counts: a sign of two UTF-16 units is one character. */
const name = when((value): value is string => typeof value === 'string' && [...value].length <= MOST_NAME);
const runRef = fields({ id: text(64, /^[\w-]{8,64}$/), name: maybe(name) });
const log = list(MOST_EVENTS, event);

/** A saved run, or why it is none. Never throws, whatever the text is. */
export function readRunFile(text: string): { run: ImportedRun } | { problem: ImportProblem } {
  const bytes = text.length > MOST_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return refused('TooLarge', { size: inMegabytes(bytes), most: inMegabytes(MOST_BYTES) });
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('wrong' in parsed) {
    const { cutOff, line, column } = parsed.wrong;
    return refused(cutOff ? 'CutOff' : 'NotJson', { line, column });
  }
  try {
    return readRecord(parsed.value);
  } catch (error) {
    if (!(error instanceof Refusal)) return refused('Damaged', { where: '$' });
    return refused(error.newer ? 'Newer' : 'Damaged', { where: error.path });
  }
}

/** A size as people read it. */
export const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function readRecord(value: unknown): { run: ImportedRun } | { problem: ImportProblem } {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) return refused('NotOurs', { where: '$' });
  const record = object(value, '$');
  if (own(record, 'format') !== FORMAT) return refused('NotOurs', { where: '$.format' });
  const version = own(record, 'formatVersion');
  const isNewer = typeof version === 'number' && version > FORMAT_VERSION;
  if (version !== FORMAT_VERSION) throw new Refusal('$.formatVersion', isNewer);
  moment(own(record, 'writtenAt'), '$.writtenAt');
  const guide = guideRef(own(record, 'guide'), '$.guide');
  const events = onlyOnce(log(own(record, 'log'), '$.log'));
  const [first] = events;
  if (!first) throw new Refusal('$.log');
  sameGuide(events, guide);
  const told = maybe(runRef)(own(record, 'run'), '$.run');
  // Files of the first versions say nothing of the run: it gets the id that its first event always gives.
  return { run: { ...(told ?? { id: uuidOf('run', first.id) }), guide, events } };
}

/** Events with an id that was there before are that same event; where they differ, one of them was made up. */
function onlyOnce(events: readonly Event[]): Event[] {
  const byId = new Map<string, Event>();
  events.forEach((one, at) => {
    const before = byId.get(one.id);
    if (before && JSON.stringify(before) !== JSON.stringify(one)) throw new Refusal(`$.log[${at}].id`);
    byId.set(one.id, before ?? one);
  });
  return [...byId.values()];
}

function sameGuide(events: readonly Event[], guide: GuideRef): void {
  const at = events.findIndex((one) => 'guide' in one && one.guide.id !== guide.id);
  if (at >= 0) throw new Refusal(`$.log[${at}].guide.id`);
}

const refused = (
  what: 'TooLarge' | 'NotJson' | 'CutOff' | 'NotOurs' | 'Newer' | 'Damaged',
  values: ImportProblem['values'],
) => ({
  problem: { text: `problem.import${what}` as const, values },
});
