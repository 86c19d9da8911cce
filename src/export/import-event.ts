import { isId } from '../guide/ids.ts';
import type { Event, EventBody } from '../progress/event.ts';
import { LOG_VERSION, stamp } from '../progress/log.ts';
import { among, type Check, fields, list, moment, object, own, Refusal, text, when } from './checks.ts';

/** Actions that one event may name. */
const MOST_ACTIONS = 1000;

/** An id of a guide, of an action or of a choice; none that means something to every object. */
export const id = when((value): value is string => typeof value === 'string' && isId(value) && !(value in {}));
const words = text(400);

/** The id of an event, or of a run. */
export const eventId = text(200, /^[\w-]+$/);

/** Which text of which guide. */
export const guideRef = fields({ id, version: words, hash: words });
const ids = list(MOST_ACTIONS, id);
const said = { actions: ids, by: among(['credential-report', 'account-summary']), reportAt: moment };

/** What each form of event holds besides type, id and time. */
const FORMS: Record<string, Check<Record<string, unknown>>> = {
  started: fields({ guide: guideRef }),
  moved: fields({ guide: guideRef }),
  done: fields({ action: id, grade: among(['told', 'seen', 'confirmed']) }),
  chose: fields({ branch: id, option: id }),
  skipped: fields({ action: id, reason: words }),
  settled: fields({ actions: ids, as: among(['already', 'passed']) }),
  'not-applicable': fields({ actions: ids, because: among(['root-managed', 'no-root']) }),
  reopened: fields({ actions: ids }),
  verified: fields(said),
  contradicted: fields(said),
} satisfies Record<EventBody['type'] | 'verified' | 'contradicted', unknown>;

/** An entry of a saved log as the event that it was. What it holds besides is left out. */
export const event: Check<Event> = (value, path) => {
  const from = object(value, path);
  const version = own(from, 'v');
  if (typeof version === 'number' && version > LOG_VERSION) throw new Refusal(`${path}.v`, true);
  const type = own(from, 'type');
  const form = typeof type === 'string' && Object.hasOwn(FORMS, type) ? FORMS[type] : undefined;
  if (!form) throw new Refusal(`${path}.type`);
  const body = { type, ...form(from, path) } as EventBody;
  const at = moment(own(from, 'at'), `${path}.at`);
  const one = stamp(body, eventId(own(from, 'id'), `${path}.id`), at);
  if (one.v !== version) throw new Refusal(`${path}.v`);
  return one;
};
