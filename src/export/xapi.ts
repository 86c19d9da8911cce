import { actionsOfGuide } from '../guide/actions.ts';
import type { Guide } from '../guide/model.ts';
import { plainText } from '../guide/plain.ts';
import type { Event } from '../progress/event.ts';
import { EMPTY, openState, type RunState, take } from '../progress/fold.ts';
import { tally } from '../progress/plan.ts';
import type { RunRecord } from './record.ts';
import { isoTime } from './time.ts';
import { isUuid, uuidOf } from './uuid.ts';
import { actionsIn } from './versions.ts';
import { EXTENSIONS, HOME, TYPES, VERBS, type Verb } from './xapi-terms.ts';

type Fields = Record<string, unknown>;

/** What all statements of a run have in common. */
interface Common {
  run: string;
  record: RunRecord;
  texts: ReadonlyMap<string, string>;
}

/**
 * A run as xAPI 1.0.3 statements, a JSON array that a learning record store takes as it is. Ids come from the events, so the
 * same statements can be sent twice; what may change afterwards (the run's name, the guide's words) stands only in
 * definitions of activities, which may differ between statements of one id. The actor is the run: nobody is named.
 */
export function renderXapi(record: RunRecord): string {
  return `${JSON.stringify(statementsOf(record), null, 2)}\n`;
}

/** The same as values. */
export function statementsOf(record: RunRecord): Fields[] {
  const common = { run: runIdOf(record), record, texts: textsOf(record.guide) };
  const { tasks } = record.guide;
  const state = openState(EMPTY);
  let version = record.guide.version;
  let completing: { event: Event; version: string } | undefined;
  const seen = new Set<string>();
  const statements: Fields[] = [];
  for (const event of record.events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    if ('guide' in event) version = event.guide.version;
    statements.push(...statementsAbout(event, version, common));
    take(state, event);
    // What comes after the event that completed the guide changes nothing of that, unless something is open again.
    completing = isCompleted(tasks, state) ? (completing ?? { event, version }) : undefined;
  }
  return completing ? [...statements, finished(completing.event, completing.version, common)] : statements;
}

/** Everything that applies is done: what was skipped is not. */
function isCompleted(tasks: Guide['tasks'], state: RunState): boolean {
  const { done, total } = tally(tasks, state);
  return total > 0 && done === total;
}

/** A run's id; what has none gets one of its first event, so that it is always the same. */
export function runIdOf({ id, events }: Pick<RunRecord, 'id' | 'events'>): string {
  return id && isUuid(id) ? id : uuidOf('run', id ?? events[0]?.id ?? '');
}

function statementsAbout(event: Event, version: string, common: Common): Fields[] {
  const verb = verbOf(event);
  if (event.type === 'started' || event.type === 'moved')
    return [statement(event, [event.type], verb, guideObject(common.record.guide), undefined, version, common)];
  if (event.type === 'chose') {
    const object = activity(common, 'branch', event.branch);
    return [statement(event, [event.type], verb, object, { response: event.option }, version, common)];
  }
  return actionsIn(event).map((action) => {
    const object = activity(common, 'action', action);
    return statement(event, [event.type, action], verb, object, resultOf(event), version, common);
  });
}

const verbOf = (event: Event): Verb => VERBS[event.type === 'settled' ? event.as : event.type];

function finished(last: Event, version: string, common: Common): Fields {
  const object = guideObject(common.record.guide);
  return statement(last, ['finished'], VERBS.finished, object, { completion: true }, version, common);
}

/** What a statement says of how a thing ended, and how that is known. */
function resultOf(event: Event): Fields | undefined {
  const { grade, reason, because, by, reportAt } = event as Fields;
  const told = Object.entries({
    grade,
    reason,
    because,
    by,
    reportAt: typeof reportAt === 'number' ? isoTime(reportAt) : undefined,
  });
  const extensions = told.flatMap(([name, value]) =>
    value === undefined ? [] : [[EXTENSIONS[name as keyof typeof EXTENSIONS], value]],
  );
  const completion = event.type === 'done' ? { completion: true } : {};
  return extensions.length > 0 ? { ...completion, extensions: Object.fromEntries(extensions) } : undefined;
}

function statement(
  event: Event,
  names: readonly string[],
  verb: Verb,
  object: Fields,
  result: Fields | undefined,
  version: string,
  { run, record }: Common,
): Fields {
  const grouping = { ...activityOf(`${HOME}/runs/${run}`, TYPES.run, record.name, undefined) };
  return {
    id: uuidOf('statement', run, event.id, ...names),
    actor: { objectType: 'Agent', account: { homePage: `${HOME}/runs`, name: run } },
    verb,
    object,
    ...(result && { result }),
    context: {
      registration: run,
      platform: 'Waymark',
      contextActivities: { parent: [guideObject(record.guide)], grouping: [grouping] },
      extensions: { [EXTENSIONS.guideVersion]: version },
    },
    timestamp: isoTime(event.at),
    version: '1.0.3',
  };
}

const guideObject = ({ id, title, language }: Guide): Fields =>
  activityOf(`${HOME}/guides/${id}`, TYPES.guide, title, language);

const activity = ({ record: { guide }, texts }: Common, kind: 'action' | 'branch', id: string): Fields =>
  activityOf(`${HOME}/guides/${guide.id}/${id}`, TYPES[kind], texts.get(id), guide.language);

/** An activity, with its name where it has one. `und`: in a language that nobody knows. */
function activityOf(id: string, type: string, name: string | undefined, language = 'und'): Fields {
  return {
    objectType: 'Activity',
    id: encodeURI(id),
    definition: { type, ...(name && { name: { [language]: name } }) },
  };
}

function textsOf(guide: Guide): ReadonlyMap<string, string> {
  const branches = guide.tasks
    .flatMap(({ steps }) => steps.flatMap(({ items }) => items))
    .flatMap((item) => (item.kind === 'branch' ? [[item.branch.id, plainText(item.branch.question)] as const] : []));
  const actions = actionsOfGuide(guide).map(({ id, text }) => [id, plainText(text)] as const);
  return new Map([...branches, ...actions]);
}
