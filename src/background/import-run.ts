import { type ImportedRun, readRunFile } from '../export/import.ts';
import { mergeLogs } from '../export/merge.ts';
import type { Imported } from '../messages/protocol.ts';
import { ACCOUNT_KEYS, readAccounts, readImported } from '../platform/account-store.ts';
import { KEYS, type RunHead, readRun, type StoredRun } from '../platform/run-store.ts';
import { read, write } from '../platform/storage.ts';
import type { Event, GuideRef } from '../progress/event.ts';
import { damagedOf } from '../progress/set-aside.ts';
import { grown } from '../progress/stored.ts';
import { accountOfRun, withoutRun } from '../progress/whose.ts';
import { ProblemError } from '../ui/problem.ts';
import { refuseForbidden, shippedGuide } from './guides.ts';
import { keptOf } from './runs.ts';
import { writeInTurn } from './writer.ts';

/**
 * Brings a saved run in. Nothing is overwritten: where the run is here already, what is new is added to its log. The run that
 * is walked stays the one that is walked. Rejects with a `ProblemError` when the file is no saved run, when its guide does
 * not come with this Waymark, or when what is here of the run cannot be read; then nothing has changed.
 */
export async function importRun(text: string): Promise<Imported> {
  const file = readRunFile(text);
  if ('problem' in file) throw new ProblemError(file.problem.text, file.problem.values);
  await refuseForbidden(file.run.guide);
  return writeInTurn(async () => {
    const stored = await readRun(file.run.id);
    return stored ? add(stored, file.run) : begin(file.run);
  });
}

async function begin({ id, name, guide, events }: ImportedRun): Promise<Imported> {
  const shown = await textFor(guide);
  const createdAt = events[0]?.at ?? 0;
  const head: RunHead = { v: 1, id, guide: shown.guide, createdAt, chunks: 0, ...(name && { name }) };
  await write({ ...shown.kept, ...logOf(head, events), ...(await ofNobody(id)) });
  return { run: id, added: events.length, known: 0, ...(shown.instead && { instead: shown.instead }) };
}

/** Nobody but the person can say whose it is: until then it is of no account, also where one had a run of that id before. */
async function ofNobody(run: string): Promise<Record<string, unknown>> {
  const [accounts, imported] = await Promise.all([readAccounts(), readImported()]);
  return {
    ...(accountOfRun(accounts, run) !== undefined && { [ACCOUNT_KEYS.accounts]: withoutRun(accounts, run) }),
    [ACCOUNT_KEYS.imported]: [...new Set([...imported, run])],
  };
}

/**
 * The guide that the run is shown by: the very text that it followed, where that is here; else the shipped one of the same
 * guide, whose ids are the same as far as both have them. The log goes on saying what was followed.
 */
async function textFor(
  guide: GuideRef,
): Promise<{ guide: GuideRef; kept?: Record<string, unknown>; instead?: string }> {
  const key = KEYS.guide(guide.hash);
  if ((await read([key]))[key]) return { guide };
  const shipped = await shippedGuide(guide.id);
  const { id, version, hash } = shipped.guide;
  const kept = keptOf(shipped);
  return hash === guide.hash ? { guide, kept } : { guide: { id, version, hash }, kept, instead: version };
}

async function add(stored: StoredRun, { name, guide, events }: ImportedRun): Promise<Imported> {
  const { head } = stored;
  if (guide.id !== head.guide.id) throw new ProblemError('problem.importDamaged', { where: '$.guide.id' });
  const merged = mergeLogs(stored.events, events);
  const named = name && !head.name ? { name } : undefined;
  const known = new Set(stored.events.map((event) => event.id));
  const added = events.filter((event) => !known.has(event.id)).length;
  if (added > 0 || named) await write(logOf({ ...head, ...named }, merged, await setAside(head)));
  return { run: head.id, added, known: events.length - added };
}

/** What of a run could not be read: it stays as evidence, behind what could, whose order is that of the whole log. */
async function setAside({ id, chunks }: RunHead): Promise<unknown[]> {
  const keys = [...Array(chunks).keys()].map((number) => KEYS.chunk(id, number));
  const stored = await read(keys);
  return keys.map((key) => damagedOf(stored[key])).filter((one) => one !== undefined);
}

/** Head and chunks for one write: a log is never there without its head, or the other way round. */
function logOf(head: RunHead, events: readonly Event[], aside: readonly unknown[] = []): Record<string, unknown> {
  const all = [...grown(undefined, events).chunks, ...aside];
  const chunks = all.map((chunk, index) => [KEYS.chunk(head.id, index), chunk] as const);
  const after: RunHead = { ...head, chunks: chunks.length };
  return { ...Object.fromEntries(chunks), [KEYS.run(head.id)]: after };
}
