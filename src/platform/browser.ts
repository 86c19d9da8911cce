// The only file that takes hold of the browser's own API. Everything else takes what it needs from this folder.
import type Browser from 'webextension-polyfill';

/**
 * The browser's API for extensions. `chrome` is there in both browsers, and for a manifest of version 3 it gives promises
 * in both (documented; tried in Chromium 156 and Firefox 153, 2026-11): no library has to make one like the other.
 * `browser` is not asked for: older Chromiums lack it, and there a page's element with that id would be found instead.
 */
export const browser = (globalThis as unknown as { chrome: typeof Browser }).chrome;

/** Whether this script still belongs to a living extension: false after an update, a reload or a removal. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** One of the browser's events. */
interface Told<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Hears one of the browser's events until the signal aborts. */
export function hear<L>(event: Told<L>, signal: AbortSignal, listener: L): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

/** The address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Version of the installed extension. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Which family of browsers this is, by the scheme of the extension's own pages. (Both browsers' documentation.) */
export function browserKind(): 'chromium' | 'firefox' {
  return extensionUrl('').startsWith('moz-') ? 'firefox' : 'chromium';
}

/** Opens the report page in a tab of its own, at a run if one is given. */
export async function openReport(run?: string): Promise<void> {
  const at = run ? `?run=${encodeURIComponent(run)}` : '';
  await browser.tabs.create({ url: extensionUrl(`src/report/report.html${at}`) });
}

/** Opens the trainer's board in a tab of its own. */
export async function openBoard(): Promise<void> {
  await browser.tabs.create({ url: extensionUrl('src/board/board.html') });
}

/** Opens the options page, in a tab of its own. Needs no permission. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
