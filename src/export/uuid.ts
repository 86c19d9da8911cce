import { sha1 } from './sha1.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** The names that Waymark makes UUIDs of are in a space of their own. Made up once, and never to be changed. */
const SPACE = bytesOf('5e1f0c52-9a3f-4f0e-8d1b-6b8b5a2f7c44');

/** A UUID that is always the same for the same names (version 5, RFC 9562). */
export function uuidOf(...names: readonly string[]): string {
  const hash = sha1(Uint8Array.from([...SPACE, ...new TextEncoder().encode(JSON.stringify(names))]));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hex(hash.slice(0, 16)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Whether a text is a UUID in its usual form. */
export const isUuid = (text: string): boolean => UUID.test(text);
