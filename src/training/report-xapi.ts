import { uuidOf } from '../export/uuid.ts';
import { statementsOf } from '../export/xapi.ts';
import { VERBS } from '../export/xapi-terms.ts';
import type { Guide, Option } from '../guide/model.ts';
import type { Event, EventBody } from '../progress/event.ts';
import { stamp } from '../progress/log.ts';
import type { Mark, StateMessage } from './message.ts';
import type { Plan } from './plan-of.ts';
import type { ClassRecord } from './report.ts';

/**
 * What a class did, as statements. The same participant's standing gives the same statements with the same ids, so they can be
 * sent again; a standing that has changed since gives others. Actor and run are made of session and key, and name nobody;
 * the registration is the session's.
 */
export function classStatements({
  session,
  board,
  plan,
  writtenAt,
  version,
}: Omit<ClassRecord, 'names'>): Record<string, unknown>[] {
  const registration = uuidOf('session', session.session);
  const own = [...board.states.values()].filter(({ guide }) => guide.id === plan.guide.id);
  return own.flatMap((state) => {
    const id = uuidOf('participant', session.session, state.participant);
    const events = eventsOf(state, plan);
    // The choices are guessed, to know who has finished: nobody said them, so nothing is stated of them.
    const said = statementsOf({ id, guide: plan.guide, events, writtenAt, version }).filter(
      ({ verb }) => verb !== VERBS.chose,
    );
    return said.map((statement) => ({
      ...statement,
      context: { ...(statement.context as object), registration },
    }));
  });
}

/** Which way of each choice a participant took, as far as that can be seen: choices are not sent. */
function choicesOf(guide: Guide, { marks }: StateMessage): EventBody[] {
  const marked = ({ actions }: Option) => actions.filter(({ id }) => marks[id]).length;
  const items = guide.tasks.flatMap(({ steps }) => steps.flatMap((step) => step.items));
  return items.flatMap((item) => {
    if (item.kind === 'action') return [];
    const [best] = item.branch.options.toSorted((a, b) => marked(b) - marked(a));
    return best && marked(best) > 0 ? [{ type: 'chose' as const, branch: item.branch.id, option: best.id }] : [];
  });
}

/** A log that leads to this standing. Times are the participant's own: the board's would differ a little each time. */
function eventsOf(state: StateMessage, { guide, actions }: Plan): Event[] {
  const { marks, joined } = state;
  const { id, version } = state.guide;
  const begun = stamp({ type: 'started', guide: { id, version, hash: guide.hash } }, `begun.${version}`, joined);
  const known = Object.entries(marks).filter(([action]) => actions.includes(action));
  const events = known.flatMap(([action, mark]) => {
    const at = mark.at ?? joined;
    const name = (what: string) => [version, action, what, at].join('.');
    const done = stamp(bodyOf(action, mark), name(mark.standing), at);
    const against = { type: 'contradicted', actions: [action] } as unknown as EventBody;
    return mark.contradicted ? [done, stamp(against, name('contradicted'), at)] : [done];
  });
  const choices = choicesOf(guide, state).map((body, at) => stamp(body, `choice.${at}`, joined));
  return [begun, ...choices, ...events.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))];
}

/** The event behind a mark, without what was not sent: reasons, and which report it was. */
function bodyOf(action: string, { standing }: Mark): EventBody {
  const bodies: Record<Mark['standing'], object> = {
    told: { type: 'done', action, grade: standing },
    seen: { type: 'done', action, grade: standing },
    confirmed: { type: 'done', action, grade: standing },
    verified: { type: 'verified', actions: [action] },
    already: { type: 'settled', actions: [action], as: standing },
    passed: { type: 'settled', actions: [action], as: standing },
    skipped: { type: 'skipped', action },
    'not-applicable': { type: 'not-applicable', actions: [action] },
  };
  return bodies[standing] as EventBody;
}
