import type { Event, EventBody } from './event.ts';
import { entriesOf } from './stored.ts';

/** The newest version of the log that this build writes and reads. */
export const LOG_VERSION = 3;

/** Which version brought a form of event, when it was not the first. */
const SINCE: Partial<Record<EventBody['type'], Event['v']>> = { 'not-applicable': 2, verified: 3, contradicted: 3 };
const sinceOf = (type: EventBody['type']): Event['v'] => SINCE[type] ?? 1;

/** The events that could be read, and what was set aside instead of taking the rest down. */
export interface LogReading {
  events: Event[];
  damaged: { index: number; why: string }[];
  /** The log is of a newer version: it must be left untouched. */
  newer: boolean;
}

/**
 * Reads stored chunks of any version, in order. Damaged entries are set aside with the reason, and so is a chunk that is
 * missing (`undefined`); nothing throws.
 */
export function readLog(chunks: readonly unknown[]): LogReading {
  const reading: LogReading = { events: [], damaged: [], newer: false };
  chunks.flatMap(entriesOf).forEach((entry, index) => {
    const { v } = Object(entry);
    if (typeof v === 'number' && v > LOG_VERSION) {
      reading.newer = true;
      return;
    }
    const why = whyNotAnEvent(entry);
    if (why) reading.damaged.push({ index, why });
    else reading.events.push(entry as Event);
  });
  return reading;
}

/** A complete event from a proposed body. */
export function stamp(body: EventBody, id: string, at: number): Event {
  return { v: sinceOf(body.type), id, at, ...body };
}

/** Why a value is not the body of an event, or undefined when it is one. Used on storage and on messages. */
export function whyNotABody(value: unknown): string | undefined {
  const fields = Object(value) as Record<string, unknown>;
  const { type } = fields;
  if (!isText(type) || !Object.hasOwn(FORMS, type)) return `unknown type ${JSON.stringify(type)}`;
  const names = FORMS[type as EventBody['type']].split(' ');
  return names.every((name) => isField(name, fields[name])) ? undefined : `a ${type} event lacks a field`;
}

function whyNotAnEvent(value: unknown): string | undefined {
  const { v, id, at, type } = Object(value) as Partial<Event>;
  if (!isText(id) || !isMoment(at)) return 'no id or time';
  return whyNotABody(value) ?? (v === sinceOf(type as Event['type']) ? undefined : `version ${JSON.stringify(v)}`);
}

/** The fields of each form, by their names. */
const FORMS: Record<EventBody['type'], string> = {
  started: 'guide',
  moved: 'guide',
  done: 'action grade',
  chose: 'branch option',
  skipped: 'action reason',
  settled: 'actions as',
  'not-applicable': 'actions because',
  verified: 'actions by reportAt',
  contradicted: 'actions by reportAt',
  reopened: 'actions',
};

/** The words that some fields may hold; a field that is not named here holds any text, unless `isField` says otherwise. */
const WORDS: Record<string, string> = {
  grade: 'told seen confirmed',
  as: 'already passed',
  because: 'root-managed no-root',
  by: 'credential-report account-summary',
};

const MAX_TEXT = 400;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;

/** Whether a value is a time that can be drawn, and written with a year of four digits. Unix milliseconds. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= -62_167_219_200_000 && value < 253_402_300_800_000;

function isField(name: string, value: unknown): boolean {
  if (name === 'guide') return ['id', 'version', 'hash'].every((part) => isText(Object(value)[part]));
  if (name === 'reportAt') return isMoment(value);
  if (name === 'actions') return Array.isArray(value) && value.every(isText);
  return isText(value) && (WORDS[name]?.split(' ').includes(value) ?? true);
}
