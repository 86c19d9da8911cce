import type { Task } from '../guide/model.ts';
import { plainText } from '../guide/plain.ts';
import type { Event } from '../progress/event.ts';
import { fold, type RunState } from '../progress/fold.ts';
import { relevantActions, tally } from '../progress/plan.ts';
import type { Row } from './reading.ts';
import type { RunRecord } from './record.ts';
import { isoTime } from './time.ts';

/** Format and version of the file, which an import looks at. */
export const FORMAT = 'waymark-run';
export const FORMAT_VERSION = 1;

/**
 * A run as a JSON file for people and programs: what was done, how it is known, and the log itself, from which it can be
 * brought in again. Described by `assets/schemas/run.schema.json`.
 */
export function renderJson({ id, name, guide, events, damaged, writtenAt, version }: RunRecord): string {
  const state = fold(events);
  const { done, total } = tally(guide.tasks, state);
  const record = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    writtenAt: isoTime(writtenAt),
    writtenBy: `Waymark ${version}`,
    run: id === undefined ? undefined : { id, name },
    guide: { id: guide.id, version: guide.version, hash: guide.hash, title: guide.title },
    startedAt: state.startedAt === undefined ? undefined : isoTime(state.startedAt),
    done,
    total,
    // Left out where there is none.
    damaged: damaged || undefined,
    tasks: guide.tasks.map((task) => taskRecord(task, state)),
    log: events.map(entryOf),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function taskRecord(task: Task, state: RunState) {
  return {
    id: task.id,
    title: task.title,
    actions: relevantActions(task, state).map((action) => {
      const outcome = state.outcomes[action.id];
      const { at, as, ...rest } = outcome ?? { at: undefined, as: 'open' };
      const { verified, contradicted } = rest as Pick<Row, 'verified' | 'contradicted'>;
      return {
        id: action.id,
        text: plainText(action.text),
        outcome: as,
        ...rest,
        ...(verified && { verified: { ...verified, at: isoTime(verified.at) } }),
        ...(contradicted && { contradicted: { ...contradicted, at: isoTime(contradicted.at) } }),
        at: at === undefined ? undefined : isoTime(at),
      };
    }),
  };
}

/** An entry of the log as it stands in a file: the same, its moments in UTC with the offset shown. */
function entryOf({ at, ...event }: Event) {
  const { reportAt } = event as { reportAt?: unknown };
  return { ...event, ...(typeof reportAt === 'number' && { reportAt: isoTime(reportAt) }), at: isoTime(at) };
}
