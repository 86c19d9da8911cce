import { languageOf } from '../console/console-language.ts';
import type { Language } from '../console/language.ts';
import type { Place } from '../console/page.ts';
import { placeOf } from '../console/place.ts';
import { sessionOf } from '../console/principal.ts';
import { headingsOf } from '../locate/headings.ts';

/** What can be said of a frame before anything is searched in it. */
export interface Look {
  place: Place;
  language: Language;
  principal: 'root' | 'user' | 'role' | 'unknown';
}

/**
 * Looks at a console document: where it is, in which language, and who is signed in. Keeps nothing else of it.
 * @param address of what the document shows
 */
export function lookAt(document: Document, address: string): Look {
  const language = languageOf({
    awscLang: document.querySelector('meta[name="awsc-lang"]')?.getAttribute('content') ?? undefined,
    htmlLang: document.documentElement.lang || undefined,
  });
  const { headings, activeStep } = headingsOf(document);
  return {
    place: placeOf(new URL(address), headings, language, activeStep),
    language,
    // The tag names account and user; only the kind of principal is looked at here.
    principal: sessionIn(document).principal,
  };
}

const sessionIn = (document: Document): ReturnType<typeof sessionOf> =>
  sessionOf(document.querySelector('meta[name="awsc-session-data"]')?.getAttribute('content') ?? null);

/** The number of the account that a console document is of, for the worker to hash; undefined while it does not say. */
export const accountIn = (document: Document): string | undefined => sessionIn(document).account;
