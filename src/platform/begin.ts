import type { Done } from '../messages/protocol.ts';
import { askUntilAnswered } from './messages.ts';
import { readActive } from './run-store.ts';

/** The guide that Waymark offers by itself. */
const FIRST_GUIDE = 'secure-new-account';

/**
 * Begins a run of the guide and goes to the console, because the person pressed so.
 * @param account the hash of the account that it is of, where that is known
 */
export async function begin(account?: string): Promise<Done> {
  const started = await askUntilAnswered('start', { guide: FIRST_GUIDE, run: crypto.randomUUID(), account });
  return started.ok ? askUntilAnswered('continue', {}) : started;
}

/** The same where nothing is under way yet; a run that is active already goes on. */
export async function beginOrContinue(): Promise<Done> {
  return (await readActive()) ? askUntilAnswered('continue', {}) : begin();
}
