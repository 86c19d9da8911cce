/** One question to an accessible name, written from the W3C's specifications. */
export interface NameCase {
  /** What it shows. */
  shows: string;
  /** Markup; the element in question has `data-case`. */
  html: string;
  /** The name that the specifications give it. */
  name: string;
  /**
   * Only where the specifications answer through what a field holds, which is never read here (law 1): the name with
   * exactly that left out. Such a case is counted apart.
   */
  withoutValue?: string;
}

/** A case in one line: what it shows, markup, name, and the name without the value where that is left out. */
export type Row = readonly [shows: string, html: string, name: string, withoutValue?: string];

/** Cases about one thing. */
export const about = (thing: string, rows: readonly Row[]): NameCase[] =>
  rows.map(([shows, html, name, withoutValue]) => ({ shows: `${thing}: ${shows}`, html, name, withoutValue }));

/** Whether a case can be answered without reading what a field holds. */
export const isLawful = ({ withoutValue }: NameCase): boolean => withoutValue === undefined;
