import type { Event } from './event.ts';

/** The version of the log that brought packed chunks. Before it, a chunk was a list of events as they are. */
export const PACKED_VERSION = 3;

/** Events per stored chunk: an append rewrites one small chunk and never the whole run. */
export const CHUNK_SIZE = 40;

/** What events of one form have in common: version, type, and the names of the fields whose values each event lists. */
type Form = [v: number, type: string, ...fields: string[]];

/** Index of the form, id, milliseconds since the chunk's `at`, then the values of the form's fields. */
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
  const { v, forms, events } = Object(value) as Partial<Chunk>;
  return v === PACKED_VERSION && Array.isArray(forms) && Array.isArray(events);
}

function pack(event: Event, chunk: Chunk): PackedEvent | Event {
  const { v, id, at, type, ...rest } = event;
  const fields = Object.keys(rest);
  const after = at - chunk.at;
  const values = fields.map((field) => rest[field as keyof typeof rest] as unknown);
  const fits = chunk.at + after === at && fields.every(isPlainName) && !values.includes(undefined);
  return fits ? [formOf([v, type, ...fields], chunk), id, after, ...values] : event;
}

const isPlainName = (field: string) => /^[a-z]\w*$/i.test(field);

/** The index of a form in a chunk, which gets it when it does not have it. */
function formOf(form: Form, { forms }: Chunk): number {
  const index = forms.findIndex((one) => JSON.stringify(one) === JSON.stringify(form));
  return index >= 0 ? index : forms.push(form) - 1;
}

/** An event again, or something that nobody will take for one. It is in every console page, and so it is short. */
function unpack([form, id, after, ...values]: unknown[], { at, forms }: Chunk): unknown {
  try {
    const its = forms[form as number];
    if (its?.length !== values.length + 2) return form;
    const rest = values.map((value, index) => [its[index + 2], value]);
    return { ...Object.fromEntries(rest), v: its[0], id, at: at + (after as number), type: its[1] };
  } catch {
    // What stands for a number or a name is an object that cannot be made one.
    return form;
  }
}
