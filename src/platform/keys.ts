import { COMMANDS, type Command } from '../messages/commands.ts';
import { browser, browserKind } from './browser.ts';

/** The keys of a command as the person has them now, as the browser writes them; empty where there are none. */
export interface Keys {
  command: Command;
  keys: string;
}

/** The present keys of all commands, in their own order. */
export async function readKeys(): Promise<Keys[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.map((command) => ({ command, keys: all.find(({ name }) => name === command)?.shortcut ?? '' }));
}

/** Opens the place where the browser lets the person change keys. (Both browsers' documentation; Firefox since 137.) */
export async function openKeySettings(): Promise<void> {
  if (browserKind() === 'firefox') {
    const { openShortcutSettings } = browser.commands as unknown as { openShortcutSettings(): Promise<void> };
    return openShortcutSettings();
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
