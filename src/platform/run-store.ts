import type { Guide } from '../guide/model.ts';
import { inWordsOf } from '../guide/translate.ts';
import type { Event } from '../progress/event.ts';
import { readLog } from '../progress/log.ts';
import { ProblemError } from '../ui/problem.ts';
import { read, readAll } from './storage.ts';

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
  const chunkKeys = Array.from({ length: head.chunks }, (_, number) => KEYS.chunk(run, number));
  const { hash } = head.guide;
  const stored = await read([...chunkKeys, KEYS.guide(hash), KEYS.translation(hash, language)]);
  const guide = stored[KEYS.guide(hash)] as Guide | undefined;
  const log = readLog(chunkKeys.map((key) => stored[key] ?? []));
  if (head.v !== 1 || log.newer) throw new ProblemError('problem.newer');
  if (!guide) throw new ProblemError('problem.guideMissing');
  const translation = stored[KEYS.translation(hash, language)] as Guide | undefined;
  return { head, guide, translation, events: log.events, damaged: log.damaged };
}

/** The heads of all runs that are stored here, the newest first. Damaged ones are left out. */
export async function readHeads(): Promise<RunHead[]> {
  const stored = Object.entries(await readAll()).flatMap(([key, value]) => (/^run:[\w-]+$/.test(key) ? [value] : []));
  return stored.filter(isHead).sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

/** Every key that is this one, or begins with it and a colon: all of a run, or of a guide. */
export async function keysUnder(key: string): Promise<string[]> {
  return Object.keys(await readAll()).filter((one) => one === key || one.startsWith(`${key}:`));
}

function isHead(value: unknown): value is RunHead {
  const head = value as Partial<RunHead> | null;
  const chunks = head?.chunks;
  const counts = Number.isSafeInteger(chunks) && Number(chunks) >= 0 && Number(chunks) < 100_000;
  return typeof head?.id === 'string' && typeof head.guide?.hash === 'string' && counts;
}

/** Whether a change of these keys concerns a run or which run is active. */
export function concernsRuns(keys: readonly string[]): boolean {
  return keys.some((key) => key === KEYS.active || key.startsWith('run:'));
}
