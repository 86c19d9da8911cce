import type { Guide } from '../guide/model.ts';
import { inWordsOf } from '../guide/translate.ts';
import { isMoment } from '../progress/log.ts';
import { isHead, KEYS, keysOf, type RunHead, runFrom, type StoredRun } from './run-store.ts';
import { keys, read } from './storage.ts';

/** The heads of all runs that are stored here, the newest first. Damaged ones are left out. */
export async function readHeads(): Promise<RunHead[]> {
  const stored = Object.values(await read((await keys()).filter(isHeadKey)));
  const heads = stored.filter(isHead).map((head) => ({ ...head, createdAt: timeOf(head.createdAt) }));
  return heads.sort((a, b) => b.createdAt - a.createdAt);
}

/** A damaged time is a very old one: it keeps no run from being listed. */
const timeOf = (value: unknown): number => (isMoment(value) ? value : 0);

/** How many runs are stored, also those that are damaged: a person is to hear of these. */
export const countRuns = async (): Promise<number> => (await keys()).filter(isHeadKey).length;

const isHeadKey = (key: string): boolean => /^run:[\w-]+$/.test(key);

/**
 * All runs that can be read, the newest first, each with its guide in the words of a language where they are there. One that
 * cannot be read does not keep the others from being listed. A guide that many runs follow is read once.
 * @param language as a `lang` tag; without it, the guides' own
 */
export async function readRuns(language = ''): Promise<StoredRun[]> {
  const heads = await readHeads();
  const stored = await read([...new Set(heads.flatMap((head) => keysOf(head, language)))]);
  const worded = new Map<Guide, Guide>();
  const inWords = ({ guide, translation, ...run }: StoredRun): StoredRun => {
    const known = worded.get(guide) ?? (translation ? inWordsOf(guide, translation) : guide);
    worded.set(guide, known);
    return { ...run, guide: known, translation };
  };
  return heads.flatMap((head) => {
    try {
      return [inWords(runFrom(head, stored, language))];
    } catch {
      return [];
    }
  });
}

/** Every key that is this one, or begins with it and a colon: all of a run, or of a guide. */
export async function keysUnder(key: string): Promise<string[]> {
  return (await keys()).filter((one) => one === key || one.startsWith(`${key}:`));
}

/**
 * The keys of guides that no run follows any more. None while a head cannot be read: it may follow any of them.
 * @param gone a run that is about to be deleted
 */
export async function strayGuides(gone?: string): Promise<string[]> {
  const all = await keys();
  const left = all.filter((key) => isHeadKey(key) && key !== KEYS.run(gone ?? ''));
  const heads = (await readHeads()).filter(({ id }) => id !== gone);
  if (heads.length < left.length) return [];
  const followed = new Set(heads.map(({ guide }) => guide.hash));
  return all.filter((key) => key.startsWith('guide:') && !followed.has(key.split(':')[1] ?? ''));
}
