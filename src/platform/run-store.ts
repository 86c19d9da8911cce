import type { Guide } from '../guide/model.ts';
import { inWordsOf } from '../guide/translate.ts';
import type { Event } from '../progress/event.ts';
import { readLog } from '../progress/log.ts';
import { ProblemError } from '../ui/problem.ts';
import { read } from './storage.ts';

/** Names of the keys in `storage.local`. Reading is free for all; only the background worker writes. */
export const KEYS = {
  /** Which run is walked, and whether its checklist is hidden. */
  active: 'active',
  run: (run: string) => `run:${run}`,
  chunk: (run: string, number: number) => `run:${run}:${String(number).padStart(4, '0')}`,
  guide: (hash: string) => `guide:${hash}`,
  /** A guide's words in another language, as a `lang` tag. */
  translation: (hash: string, language: string) => `guide:${hash}:${language}`,
} as const;

export interface Active {
  run: string;
  hidden: boolean;
}

/** The head of a run. It holds no progress: that is the log's. */
export interface RunHead {
  v: 1;
  id: string;
  /** What the person calls the run. */
  name?: string;
  guide: { id: string; version: string; hash: string };
  createdAt: number;
  /** How many chunks the log has. */
  chunks: number;
}

/** A run as it is stored. */
export interface StoredRun {
  head: RunHead;
  guide: Guide;
  /** The guide's words in the language that was asked for, where they are there. */
  translation?: Guide;
  events: Event[];
  /** Entries set aside because they could not be read. */
  damaged: { index: number; why: string }[];
}

/** Which run is active, or undefined. */
export async function readActive(): Promise<Active | undefined> {
  const value = (await read([KEYS.active]))[KEYS.active] as Partial<Active> | undefined;
  return typeof value?.run === 'string' ? { run: value.run, hidden: value.hidden === true } : undefined;
}

/**
 * A run with its guide, in the words of a language where they are there, and its log; undefined when it is not there. Rejects
 * with a `ProblemError` when the log is of a newer version: it is left as it is.
 * @param language as a `lang` tag; without it, the guide's own
 */
export async function readRun(run: string, language = ''): Promise<StoredRun | undefined> {
  const stored = await readAsStored(run, language);
  if (!stored?.translation) return stored;
  return { ...stored, guide: inWordsOf(stored.guide, stored.translation) };
}

/** The same with the guide in its own words and the translation beside it. */
export async function readAsStored(run: string, language = ''): Promise<StoredRun | undefined> {
  const head = (await read([KEYS.run(run)]))[KEYS.run(run)] as RunHead | undefined;
  if (head === undefined) return undefined;
  if (!isHead(head)) throw new ProblemError('problem.headDamaged');
  return runFrom(head, await read(keysOf(head, language)), language);
}

/** The keys of everything that a run needs besides its head: its chunks, its guide, and the translation of that. */
export function keysOf({ id, chunks, guide }: RunHead, language: string): string[] {
  const numbers = [...Array(chunks).keys()];
  const texts = [KEYS.guide(guide.hash), KEYS.translation(guide.hash, language)];
  return [...numbers.map((number) => KEYS.chunk(id, number)), ...texts];
}

/** A run from what is stored under its keys. Throws a `ProblemError` when that cannot be read. */
export function runFrom(head: RunHead, stored: Record<string, unknown>, language: string): StoredRun {
  const values = keysOf(head, language).map((key) => stored[key]);
  const [guide, translation] = values.splice(-2) as (Guide | undefined)[];
  const { events, damaged, newer } = readLog(values);
  if (head.v !== 1 || newer) throw new ProblemError('problem.newer');
  if (!guide) throw new ProblemError('problem.guideMissing');
  return { head, guide, translation, events, damaged };
}

/** Whether a stored value can be the head of a run. */
export function isHead(value: unknown): value is RunHead {
  const { id, guide, chunks } = Object(value) as Partial<RunHead>;
  const counts = Number.isInteger(chunks) && Number(chunks) >= 0 && Number(chunks) < 1e5;
  return counts && typeof id === 'string' && typeof guide?.hash === 'string';
}
