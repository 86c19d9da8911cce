import { renderJson } from '../export/json.ts';
import type { Done } from '../messages/protocol.ts';
import { extensionVersion } from '../platform/browser.ts';
import { readActive, readRun } from '../platform/run-store.ts';
import { saveFile } from '../platform/save-file.ts';

/** Saves the active run as a JSON file. */
export async function saveRun(): Promise<Done> {
  const active = await readActive();
  const run = active && (await readRun(active.run));
  if (!run) return { ok: false, problem: { text: 'problem.noRunToSave' } };
  const text = renderJson({ guide: run.guide, events: run.events, writtenAt: Date.now(), version: extensionVersion() });
  saveFile(`waymark-${run.guide.id}-${new Date().toISOString().slice(0, 10)}.json`, text);
  return { ok: true };
}
