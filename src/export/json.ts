import type { Guide, Task } from '../guide/model.ts';
import { plainText } from '../guide/plain.ts';
import type { Event } from '../progress/event.ts';
import { fold, type RunState } from '../progress/fold.ts';
import { relevantActions, tally } from '../progress/plan.ts';

/** What every renderer of a run is given. */
export interface RunRecord {
  guide: Guide;
  events: readonly Event[];
  /** Unix milliseconds. */
  writtenAt: number;
  /** Version of the extension. */
  version: string;
}

/** A run as a JSON file for people and programs: what was done, how it is known, and the log itself. */
export function renderJson({ guide, events, writtenAt, version }: RunRecord): string {
  const state = fold(events);
  const { done, total } = tally(guide.tasks, state);
  const record = {
    format: 'waymark-run',
    formatVersion: 1,
    writtenAt: isoTime(writtenAt),
    writtenBy: `Waymark ${version}`,
    guide: { id: guide.id, version: guide.version, hash: guide.hash, title: guide.title },
    startedAt: state.startedAt === undefined ? undefined : isoTime(state.startedAt),
    done,
    total,
    tasks: guide.tasks.map((task) => taskRecord(task, state)),
    log: events.map(({ at, ...event }) => ({ ...event, at: isoTime(at) })),
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
      return {
        id: action.id,
        text: plainText(action.text),
        outcome: as,
        ...rest,
        at: at === undefined ? undefined : isoTime(at),
      };
    }),
  };
}

/** Times are in UTC, with the offset shown. */
const isoTime = (at: number): string => new Date(at).toISOString();
