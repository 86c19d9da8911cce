import type { Event } from './event.ts';

/** The version of the log that brought packed chunks. Before it, a chunk was a list of events as they are. */
export const PACKED_VERSION = 3;

/** Events per stored chunk: an append rewrites one small chunk and never the whole run. */
export const CHUNK_SIZE = 40;

/** What events of one form have in common: version, type, and the names of the fields whose values each event lists. */
type Form = [v: number, type: string, ...fields: string[]];

/** Index of the form, short id, milliseconds since the chunk's `at`, then the values of the form's fields. */
type PackedEvent = [form: number, id: string, after: number, ...values: unknown[]];

/**
 * Some events as they are stored. It names its own forms, so it can be read by whoever does not know them, and a new form
 * changes nothing here. An event that cannot be packed stands among the others as it is.
 */
export interface Chunk {
  v: typeof PACKED_VERSION;
  /** Unix milliseconds that the times of the events are counted from. */
  at: number;
  forms: Form[];
  events: (PackedEvent | Event)[];
}

/**
 * The chunks to be written when events are appended.
 * @param last the last chunk as it is stored, whatever it is
 * @returns `replaces`: the first of the chunks replaces the last one; otherwise all of them follow it. An older or a
 * damaged chunk stays as it is, as evidence, and so do damaged entries within one.
 */
export function grown(last: unknown, added: readonly Event[]): { replaces: boolean; chunks: Chunk[] } {
  const replaces = isChunk(last) && last.events.length < CHUNK_SIZE;
  const chunks = replaces ? [copyOf(last)] : [];
  for (const event of added) {
    let chunk = chunks.at(-1);
    if (!chunk || chunk.events.length >= CHUNK_SIZE) {
      chunk = { v: PACKED_VERSION, at: event.at, forms: [], events: [] };
      chunks.push(chunk);
    }
    chunk.events.push(pack(event, chunk));
  }
  return { replaces, chunks };
}

/** A chunk that can grow without changing the one that was given. */
const copyOf = (chunk: Chunk): Chunk => ({ ...chunk, forms: [...chunk.forms], events: [...chunk.events] });

/** The entries of a stored chunk: events, or what should be events and is none. The caller looks at each. */
export function entriesOf(chunk: unknown): unknown[] {
  if (isChunk(chunk)) return chunk.events.map((entry) => (Array.isArray(entry) ? unpack(entry, chunk) : entry));
  // Versions 1 and 2: the events themselves.
  return Array.isArray(chunk) ? chunk : [chunk];
}

/** Whether a value is a chunk of the present form; what its events are is another question. */
export function isChunk(value: unknown): value is Chunk {
  const chunk = value as Partial<Chunk> | null | undefined;
  const holds = Array.isArray(chunk?.forms) && Array.isArray(chunk.events);
  return holds && chunk?.v === PACKED_VERSION && typeof chunk.at === 'number';
}

function pack(event: Event, chunk: Chunk): PackedEvent | Event {
  const { v, id, at, type, ...rest } = event;
  const fields = Object.keys(rest);
  const after = at - chunk.at;
  const values = fields.map((field) => rest[field as keyof typeof rest] as unknown);
  const fits = chunk.at + after === at && fields.every(isPlainName) && !values.includes(undefined);
  return fits ? [formOf([v, type, ...fields], chunk), shortId(id), after, ...values] : event;
}

const isPlainName = (field: string) => /^[a-z]\w*$/i.test(field);

/** The index of a form in a chunk, which gets it when it does not have it. */
function formOf(form: Form, { forms }: Chunk): number {
  const index = forms.findIndex((one) => JSON.stringify(one) === JSON.stringify(form));
  return index >= 0 ? index : forms.push(form) - 1;
}

function unpack([form, id, after, ...values]: unknown[], chunk: Chunk): unknown {
  const its = chunk.forms[form as number];
  if (!Array.isArray(its)) return undefined;
  const [v, type, ...fields] = its;
  if (fields.length !== values.length || typeof after !== 'number' || !fields.every(isPlainName)) return undefined;
  const rest = Object.fromEntries(fields.map((field, index) => [field, values[index]]));
  return { ...rest, v, id: longId(id), at: chunk.at + after, type };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A UUID's 128 bits as 22 characters of base64url; any other id as it is, behind a sign that base64url has not. */
export function shortId(id: string): string {
  if (!UUID.test(id)) return `=${id}`;
  const triples = `0${id.replaceAll('-', '')}`.match(/.{3}/g) ?? [];
  return triples.map((hex) => digitsOf(Number.parseInt(hex, 16))).join('');
}

/** The id behind a short one; undefined when it is none. */
export function longId(short: unknown): string | undefined {
  if (typeof short !== 'string') return undefined;
  if (short.startsWith('=')) return short.slice(1);
  const hex = (short.match(/.{2}/g) ?? []).map(hexOf).join('');
  const id = hex.slice(1).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return short.length === 22 && hex.startsWith('0') && UUID.test(id) ? id : undefined;
}

const digitsOf = (twelveBits: number): string => `${DIGITS[twelveBits >> 6]}${DIGITS[twelveBits & 63]}`;
const hexOf = (pair: string): string =>
  (DIGITS.indexOf(pair[0] ?? '') * 64 + DIGITS.indexOf(pair[1] ?? '')).toString(16).padStart(3, '0');
