// The only file that imports the browser's own API. Everything else takes what it needs from this folder.
import browser from 'webextension-polyfill';

export { browser };

/** Whether this script still belongs to a living extension: false after an update, a reload or a removal. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Version of the installed extension. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
