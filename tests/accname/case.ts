/** One question to an accessible name, written from the W3C's specifications. */
export interface NameCase {
  /** What it shows. */
  shows: string;
  /** Markup; the element in question has `data-case`. */
  html: string;
  /** The name that the specifications give it. */
  name: string;
  /** False where the specifications answer through what a field holds, which is never read here (law 1). */
  lawful: boolean;
  /** What Chromium's accessibility tree has instead, and why the specification's answer is kept. */
  chromium?: { name: string; why: string };
  /** What we give instead, and why it is left so. Undefined where we are right. */
  ours?: { name: string; why: string };
}

type Extra = Partial<Pick<NameCase, 'lawful' | 'chromium' | 'ours'>>;
/** A case in one line: what it shows, markup, name, and what is special. */
export type Row = readonly [shows: string, html: string, name: string, extra?: Extra];

/** Cases about one thing. */
export const about = (thing: string, rows: readonly Row[]): NameCase[] =>
  rows.map(([shows, html, name, extra]) => ({ shows: `${thing}: ${shows}`, html, name, lawful: true, ...extra }));
