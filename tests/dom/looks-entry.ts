// What lies over a console's page, all of it in one bundle: what `npm run looks` takes pictures of. Runs in the page.
import { showNoRun } from '../../src/overlay/notice/notice.ts';

export * as list from './checklist-entry.ts';
export * as ringing from './ring-entry.ts';

/** Says that the account has no run. */
export const noRun = (): void => showNoRun(document, () => undefined);
