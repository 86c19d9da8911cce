/** Where a link leads: its place on the web, and what it asks for there. */
export interface Address {
  /** Host and path, and the fragment where it names a part. Empty for links that lead nowhere (`#`, scripts). */
  place: string;
  query: string;
}

/** An address without what changes while the place stays the same: scheme, `www`, the file's ending. */
export function addressOf(href: string): Address {
  const [, host = '', path = '', query = '', part = ''] =
    /^(?:https?:)?\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(href) ?? [];
  if (host === '' || /^#!?\/?$/.test(part)) return { place: '', query: '' };
  const plain = `${host}${path}`
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.(?:html?|page|jsp|aspx?|php)$/, '')
    .replace(/\/$/, '');
  return { place: plain + part, query };
}

/** Class tokens that an author wrote: without those that a build makes, which hold hashes. */
export function marksOf(classes: readonly string[]): ReadonlySet<string> {
  return new Set(classes.filter((name) => name.length > 2 && !isMade(name)));
}

/** Shapes of made names: `css-1q2j1fr`, `sc-1khjl8b-0`, `dJwaza`, `_9nyy2`, `a8_f`. */
const isMade = (name: string) =>
  /^(?:css|sc|jsx|jss)-/.test(name) ||
  /-sc-/.test(name) ||
  /^_/.test(name) ||
  /^[a-z]+\d[a-z\d]*_/.test(name) ||
  /^[a-z]_[a-z]$/.test(name) ||
  (/^[a-zA-Z\d]{5,8}$/.test(name) && (/\d/.test(name) || /[a-z][A-Z]/.test(name)));

/**
 * Whether an id says which control it is. One that ends in a number, or holds what frameworks generate, counts
 * positions or renders: next year another control has it.
 */
export const isLastingId = (id: string): boolean => id !== '' && !/\d$|:r\w+:|«|[0-9a-f]{8,}/i.test(id);
