import { BY, FIRST_LOOK, type Look, ONLY } from './table.ts';

/** What of the board is in its page's address, so that it comes again when the page is loaded anew. */
interface Shown {
  /** Id of the session; empty: all of them. */
  chosen: string;
  look: Look;
}

/**
 * The part of the address behind the page, or an empty text. Names that are hidden stay hidden: a page that is loaded anew may
 * stand on a projector. What was searched for is left out, for it may be somebody's name, and browsers keep addresses.
 */
export function addressOf({ chosen, look: { only, by, hidden } }: Shown): string {
  const all = new URLSearchParams({
    ...(chosen !== '' && { session: chosen }),
    ...(only !== FIRST_LOOK.only && { only }),
    ...(by !== FIRST_LOOK.by && { by }),
    ...(hidden && { names: 'hidden' }),
  });
  return all.size > 0 ? `?${all}` : '';
}

/** What an address says, as far as it says anything. */
export function readAddress(search: string): Shown {
  const all = new URLSearchParams(search);
  const only = ONLY.find((one) => one === all.get('only')) ?? FIRST_LOOK.only;
  const by = BY.find((one) => one === all.get('by')) ?? FIRST_LOOK.by;
  return {
    chosen: all.get('session') ?? '',
    look: { ...FIRST_LOOK, only, by, hidden: all.get('names') === 'hidden' },
  };
}

/** Writes down in the page's address what is shown. */
export const keepAddress = (shown: Shown): void =>
  history.replaceState(null, '', addressOf(shown) || location.pathname);
