import { browser, browserKind } from './browser.ts';

/**
 * The kinds of data that a session sends, as Firefox names them: the name that a person types, which actions of the guide they
 * have done on the console, and the extension's version. (Extension Workshop, "Firefox built-in consent"; 2026-11.)
 */
export const DATA_OF_SESSION = ['personallyIdentifyingInfo', 'websiteActivity', 'technicalAndInteraction'];

interface Consents {
  data_collection?: string[];
}

/**
 * Asks for the browser's own consent to sending, where it has such a thing. Must be called in the very press that asks for it.
 * In Firefox the question may stand behind the popup, and the popup may be gone before it is answered.
 * @returns whether it was given
 */
export function requestConsent(): Promise<boolean> {
  if (browserKind() !== 'firefox') return Promise.resolve(true);
  return browser.permissions.request({ data_collection: DATA_OF_SESSION } as never);
}

/** Whether the browser's own consent is there, or the browser knows none. (Firefox since 139: bug 1954522.) */
export async function hasConsent(): Promise<boolean> {
  if (browserKind() !== 'firefox') return true;
  const { data_collection: given } = (await browser.permissions.getAll()) as Consents;
  return given === undefined || DATA_OF_SESSION.every((kind) => given.includes(kind));
}
