import { renderDrift } from '../export/drift.ts';
import { type Entry, isEntry } from '../export/tried.ts';
import { extensionVersion } from './browser.ts';
import { saveFile } from './save-file.ts';
import { read } from './storage.ts';

/** Keys in `storage.local` for how controls are found. Reading is free for all; only the background worker writes. */
export const TRIED_KEY = 'tried';
export const DEVELOPER_KEY = 'developer';

/** Whether the developer view is switched on. */
export async function readDeveloper(): Promise<boolean> {
  return (await read([DEVELOPER_KEY]))[DEVELOPER_KEY] === true;
}

/** What was recorded for the drift report, the newest at the end; what is damaged is left out. */
export async function readTried(): Promise<Entry[]> {
  const stored = (await read([TRIED_KEY]))[TRIED_KEY];
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

/** A drift report, ready to be looked at and saved. */
export interface DriftReport {
  name: string;
  text: string;
  /** How many actions it tells of. */
  count: number;
}

/** The drift report of this computer as it would be saved now. */
export async function driftReport(now: Date): Promise<DriftReport> {
  const entries = await readTried();
  const day = now.toISOString().slice(0, 10);
  const text = renderDrift(entries, day, extensionVersion());
  return { name: `waymark-drift-${day}.json`, text, count: entries.length };
}

/** Saves exactly that report as a file. */
export const saveReport = ({ name, text }: DriftReport): void => saveFile(name, text);
