import type { Event, EventBody } from './event.ts';
import { entriesOf } from './stored.ts';

/** The newest version of the log that this build writes and reads. */
export const LOG_VERSION = 3;

/** Which version brought a form of event, when it was not the first. */
const SINCE: Partial<Record<EventBody['type'], Event['v']>> = { 'not-applicable': 2 };
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
    const why = whyNotAnEvent(entry);
    if (why === undefined) reading.events.push(entry as Event);
    else if (isNewer(entry)) reading.newer = true;
    else reading.damaged.push({ index, why });
  });
  return reading;
}

/** A complete event from a proposed body. */
export function stamp(body: EventBody, id: string, at: number): Event {
  return { v: sinceOf(body.type), id, at, ...body };
}

/** Why a value is not the body of an event, or undefined when it is one. Used on storage and on messages. */
export function whyNotABody(value: unknown): string | undefined {
  if (!isRecord(value)) return 'not an object';
  const check = BODIES[String(value.type) as EventBody['type']];
  if (!check || !Object.hasOwn(BODIES, String(value.type))) return `unknown type ${String(value.type)}`;
  return check(value) ? undefined : `a ${String(value.type)} event lacks a field`;
}

function whyNotAnEvent(value: unknown): string | undefined {
  if (!isRecord(value)) return 'not an object';
  if (!isText(value.id) || !Number.isFinite(value.at)) return 'no id or time';
  const why = isNewer(value) ? undefined : whyNotABody(value);
  return why ?? (value.v === sinceOf(value.type as EventBody['type']) ? undefined : `version ${String(value.v)}`);
}

function isNewer(value: unknown): boolean {
  return isRecord(value) && typeof value.v === 'number' && value.v > LOG_VERSION;
}

type Fields = Record<string, unknown>;
const MAX_TEXT = 400;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isGuide = (value: unknown) => isRecord(value) && isText(value.id) && isText(value.version) && isText(value.hash);

const BODIES: Record<EventBody['type'], (fields: Fields) => boolean> = {
  started: (f) => isGuide(f.guide),
  moved: (f) => isGuide(f.guide),
  done: (f) => isText(f.action) && ['told', 'seen', 'confirmed'].includes(String(f.grade)),
  chose: (f) => isText(f.branch) && isText(f.option),
  skipped: (f) => isText(f.action) && isText(f.reason),
  settled: (f) => isTexts(f.actions) && ['already', 'passed'].includes(String(f.as)),
  'not-applicable': (f) => isTexts(f.actions) && ['root-managed', 'no-root'].includes(String(f.because)),
  reopened: (f) => isTexts(f.actions),
};
