/** Addresses that lead nowhere: a script does the rest. Two links with one of these need not be the same control. */
const NOWHERE = /^\s*(#!?\/?|javascript:.*)?\s*$/i;

/** Where a link leads, or undefined where its address does not say. */
export function addressOf(element: Element): string | undefined {
  const address = element.getAttribute('href') ?? undefined;
  return address === undefined || NOWHERE.test(address) ? undefined : address;
}

/**
 * Whether a link leads to a route. Other consoles have routes of the same names (`/costmanagement/home#/home`; seen): a
 * route behind a hash counts within this page, or on an address of IAM.
 */
export function leadsTo(element: Element, end: string): boolean | undefined {
  const address = addressOf(element);
  if (address === undefined) return undefined;
  if (!address.endsWith(end)) return false;
  return !end.startsWith('#') || address.startsWith('#') || /^(https:\/\/[^/]+)?\/iam(v2)?\//.test(address);
}
