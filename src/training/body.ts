import { type Check, fields, maybe, object, own, Refusal as Refused, text, when } from '../export/checks.ts';
import { id } from '../export/import-event.ts';
import type { Standing } from '../export/standing.ts';
import { HAND_REASONS, type HandReason, type Mark, type StateMessage } from './message.ts';
import { cleanName, LONGEST_PERSON, LONGEST_VERSION } from './name.ts';

/** The most actions of one guide that are read. */
const MOST_MARKS = 500;

/** A letter for each standing, on the wire. They never change; a new standing gets a new one, and a new version. */
const LETTERS: Readonly<Record<Mark['standing'], string>> = {
  verified: 'v',
  confirmed: 'c',
  seen: 's',
  told: 't',
  already: 'a',
  passed: 'p',
  skipped: 'k',
  'not-applicable': 'n',
};
const STANDING_OF = new Map(
  Object.entries(LETTERS).map(([standing, letter]) => [letter, standing as Mark['standing']]),
);

type Body = Omit<StateMessage, 'kind' | 'participant' | 'seq'>;

/** Whole seconds: what is sent is no finer than that. */
const seconds = (at: number): number => Math.floor(at / 1000);

/**
 * What a state says, as the text that is sealed. Times are seconds after the first that is named.
 * @param withTimes false where a long guide leaves no room for the times of its actions
 */
export function stateBody(state: Body, withTimes = true): string {
  const base = seconds(state.joined);
  const after = (at: number) => seconds(at) - base;
  const marks = Object.entries(state.marks).map(([action, { standing, at, contradicted }]) => {
    const time = withTimes && at !== undefined ? String(after(at)) : '';
    return [action, `${LETTERS[standing]}${time}${contradicted ? '!' : ''}`];
  });
  return JSON.stringify({
    b: base,
    a: after(state.at),
    n: state.name,
    g: state.guide.id,
    w: state.guide.version,
    x: state.version,
    d: state.done,
    t: state.total,
    m: Object.fromEntries(marks),
    ...(state.active && { c: state.active.id, i: after(state.active.since) }),
    ...(state.hand && { h: state.hand.reason, j: after(state.hand.since) }),
    ...(state.left && { l: 1 }),
  });
}

/** Farthest from the first time that another may be: a run may have been begun long before. Seconds. */
const FAR = 3_000_000_000;
const whole = (least: number, most: number) =>
  when((value): value is number => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);
const time = whole(-FAR, FAR);
const reason = when((value): value is HandReason => HAND_REASONS.includes(value as HandReason));

const marksOf: Check<Record<string, string>> = (value, path) => {
  const entries = Object.entries(object(value, path));
  if (entries.length > MOST_MARKS) throw new Refused(path);
  const code = text(13, /^[vcstapkn](-?\d{1,10})?!?$/);
  return Object.fromEntries(entries.map(([key, one]) => [id(key, path), code(one, path)]));
};

const form = fields({
  b: whole(0, FAR * 2),
  a: time,
  n: text(200),
  g: id,
  w: text(LONGEST_VERSION),
  x: text(20, /^[\w.+-]*$/),
  d: whole(0, MOST_MARKS),
  t: whole(0, MOST_MARKS),
  m: marksOf,
  c: maybe(id),
  i: maybe(time),
  h: maybe(reason),
  j: maybe(time),
  l: maybe(whole(1, 1)),
});

/** The state that a text says, or undefined. What it holds besides is left out. */
export function readStateBody(value: unknown): Body | undefined {
  try {
    const { b, a, n, g, w, x, d, t, m, c, i, h, j, l } = form(value, '$');
    const at = (after: number | undefined) => (b + (after ?? 0)) * 1000;
    return {
      at: at(a),
      joined: at(0),
      name: cleanName(n, LONGEST_PERSON),
      guide: { id: g, version: w },
      version: x,
      done: d,
      total: t,
      marks: Object.fromEntries(Object.entries(m).map(([action, code]) => [action, markOf(code, b)])),
      ...(c !== undefined && { active: { id: c, since: at(i) } }),
      ...(h !== undefined && { hand: { reason: h, since: at(j) } }),
      ...(l && { left: true as const }),
    };
  } catch {
    return undefined;
  }
}

function markOf(code: string, base: number): Mark {
  const [, letter = '', after = '', against = ''] = /^(.)([-\d]*)(!?)$/.exec(code) ?? [];
  return {
    standing: STANDING_OF.get(letter) as Exclude<Standing, 'open'>,
    ...(after && { at: (base + Number(after)) * 1000 }),
    ...(against && { contradicted: true as const }),
  };
}

/** A text of JSON as an object of ours and its version, or undefined. */
export function readJson(textOf: string): { v: unknown; body: unknown } | undefined {
  try {
    const body = object(JSON.parse(textOf), '$');
    return { v: own(body, 'v'), body };
  } catch {
    return undefined;
  }
}
