import { readDeveloper, saveReport } from '../platform/drift-store.ts';
import { openKeySettings } from '../platform/keys.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import { readPreferences } from '../platform/preference-store.ts';
import type { Preferences } from '../ui/preferences.ts';
import { say } from '../ui/texts.ts';
import type { OptionsPresses } from './Options.tsx';
import { perform, store } from './store.ts';

const OK = { ok: true as const };

/** What each press of the options page does. */
export const PRESSES: OptionsPresses = {
  onPrefer: (change) => void prefer(change),
  onDeveloper: (on) => void turn(on),
  onKeys: () => void perform(() => openKeySettings().then(() => OK)),
  onSave: () => void save(),
  onForget: () => void perform(() => askUntilAnswered('forget', {}), say('options.forgotten')),
  onErase: () => void perform(() => askUntilAnswered('erase', {}), say('options.erased')),
};

/** Shows what was chosen at once; when that is not stored, what holds again. */
async function prefer(change: Partial<Preferences>): Promise<void> {
  store.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
  await perform(() => askUntilAnswered('prefer', { change }));
  store.setState({ preferences: await readPreferences() });
}

async function turn(developer: boolean): Promise<void> {
  store.setState({ developer });
  await perform(() => askUntilAnswered('develop', { on: developer }));
  store.setState({ developer: await readDeveloper() });
}

/** Saves the very text that the preview shows. */
async function save(): Promise<void> {
  const { report } = store.getState();
  if (!report) return;
  const job = async () => {
    saveReport(report);
    return OK;
  };
  await perform(job, say('options.saved', { name: report.name }));
}
