import { extensionUrl } from '../platform/browser.ts';
import { read, write } from '../platform/storage.ts';
import { openTab } from '../platform/tabs.ts';
import { writeInTurn } from './writer.ts';

/** Key in `storage.local`: the welcome page was shown. */
const WELCOMED = 'welcomed';

/** Shows the welcome page after the first installation, and never again: an update is no reason to interrupt anybody. */
export function welcome(reason: string): Promise<void> {
  return writeInTurn(async () => {
    if (reason !== 'install' || (await read([WELCOMED]))[WELCOMED] === true) return;
    await write({ [WELCOMED]: true });
    await openTab(extensionUrl('src/welcome/welcome.html'));
  });
}
