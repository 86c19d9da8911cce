import { FORMATS, type FormatId, fileName } from '../export/formats.ts';
import type { RunRecord } from '../export/record.ts';
import { type Accounts, accountOfRun } from '../progress/whose.ts';
import { say } from '../ui/texts.ts';
import { extensionVersion } from './browser.ts';
import type { StoredRun } from './run-store.ts';
import { saveFile } from './save-file.ts';

/**
 * A stored run as the renderers are given it: without anything that ties it to an account but the name that the person gave to
 * that or, where it is of none, to the run.
 */
export function recordOf(
  { head, guide, events, damaged }: StoredRun,
  accounts: Accounts,
  writtenAt: number,
): RunRecord {
  const { id } = head;
  const name = accounts[accountOfRun(accounts, id) ?? '']?.name ?? head.name;
  return { id, name, guide, events, damaged: damaged.length, writtenAt, version: extensionVersion() };
}

/** Saves a run as a file of one of the formats, in the person's language. Returns the file's name. */
export function saveRecord(record: RunRecord, format: FormatId): string {
  const { ending, type, render } = FORMATS[format];
  const name = fileName(record, ending);
  saveFile(name, render(record, say), type);
  return name;
}
