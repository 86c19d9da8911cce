import type { FormatId } from '../export/formats.ts';
import type { Done } from '../messages/protocol.ts';
import { readAccounts } from '../platform/account-store.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { recordOf, saveRecord } from '../platform/records.ts';
import { readRun } from '../platform/run-store.ts';
import { tagOf } from '../ui/language.ts';
import { mayExport } from '../ui/policy.ts';
import { textLanguage } from '../ui/texts.ts';

/** Saves a run as a file; undefined: none is shown. */
export async function saveRun(id: string | undefined, format: FormatId): Promise<Done> {
  const run = id === undefined ? undefined : await readRun(id, tagOf(textLanguage()));
  if (!run) return { ok: false, problem: { text: 'problem.noRunToSave' } };
  if (!mayExport(await readPolicy())) return { ok: false, problem: { text: 'problem.exportForbidden' } };
  saveRecord(recordOf(run, await readAccounts(), Date.now()), format);
  return { ok: true };
}
