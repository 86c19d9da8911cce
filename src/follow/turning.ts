import { contentOf } from '../locate/names.ts';

/** So long a page may still show what the one before it showed: then it just has the same heading. Milliseconds. */
const LONGEST = 3000;

/**
 * Says whether a page has a new address but still shows the old content. Single-page consoles change the address at once
 * and the content when it has loaded: until then a "Create user" there finishes the form that people have just left, and
 * a password may still be on what is no longer a page with secrets.
 * @returns takes what the address says, as any text, and the time in milliseconds
 */
export function turning(document: Document): (page: string, now: number) => boolean {
  let current: string | undefined;
  let since: number | undefined;
  let shown: { heading: Element; text: string }[] = [];
  return (page, now) => {
    if (page !== current && current !== undefined && isStillShown(shown)) {
      since ??= now;
      if (now - since < LONGEST) return true;
    }
    current = page;
    since = undefined;
    shown = [...document.querySelectorAll('h1')].map((heading) => ({ heading, text: contentOf(heading) }));
    return false;
  };
}

const isStillShown = (shown: readonly { heading: Element; text: string }[]): boolean =>
  shown.length > 0 && shown.every(({ heading, text }) => heading.isConnected && contentOf(heading) === text);
