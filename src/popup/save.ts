import type { FormatId } from '../export/formats.ts';
import type { Done } from '../messages/protocol.ts';
import { readAccounts } from '../platform/account-store.ts';
import { recordOf, saveRecord } from '../platform/records.ts';
import { readActive, readRun } from '../platform/run-store.ts';
import { tagOf } from '../ui/language.ts';
import { textLanguage } from '../ui/texts.ts';

/** Saves the active run as a file. */
export async function saveRun(format: FormatId): Promise<Done> {
  const active = await readActive();
  const run = active && (await readRun(active.run, tagOf(textLanguage())));
  if (!run) return { ok: false, problem: { text: 'problem.noRunToSave' } };
  saveRecord(recordOf(run, await readAccounts(), Date.now()), format);
  return { ok: true };
}
