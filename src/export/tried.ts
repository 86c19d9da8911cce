import { CATALOGUE } from '../console/catalogue.ts';
import { LANGUAGES, type Language } from '../console/language.ts';
import type { PageRef } from '../console/page.ts';
import { PAGE_REFS } from '../console/place.ts';
import { isId } from '../guide/ids.ts';
import { type EvidenceWord, isEvidenceWord } from './evidence-words.ts';
import { OWN } from './own.ts';

/** How a search ended. */
export const VERDICTS = ['sure', 'likely', 'several', 'missing'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the search for one action's control ended, as a page tells it. Ids of ours and words of closed lists alone. */
export interface Tried {
  guide: string;
  guideVersion: string;
  action: string;
  /** Id of the control in our own list, or `own`. */
  target: string;
  verdict: Verdict;
  /** What agreed, or why there is nothing. */
  evidence: EvidenceWord[];
  /** What the description asks for and no candidate gave. */
  lacking: EvidenceWord[];
  /** Where the control should be; empty: on any page. */
  wanted: PageRef[];
  /** Where it was looked for. */
  found: PageRef;
  language: Language;
}

/** The same as it is kept: with what the worker knows of this computer, how often it was told, and the last day. */
export interface Entry extends Tried {
  /** Version of the extension. */
  extension: string;
  browser: 'chromium' | 'firefox';
  count: number;
  /** Day of the last time, in UTC: `2026-11-24`. No hour: that would tell when a person works. */
  day: string;
}

type Checks<T> = { [K in keyof T]-?: (value: unknown) => boolean };

const MOST_WORDS = 24;
const among = (list: readonly string[]) => (value: unknown) => list.includes(value as string);
const shaped = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
const each = (check: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= MOST_WORDS && value.every(check);
const isPage = (value: unknown): boolean => PAGE_REFS.has(value as string);
/** An id of a guide's author; twelve digits would be an account's number, whoever wrote them. */
const isOwnId = (value: unknown): boolean => typeof value === 'string' && isId(value) && !/(\d-?){12}/.test(value);
const VERSION = /^(?!.*\d{12})[\w.+-]{1,40}$/;

const TOLD: Checks<Tried> = {
  guide: isOwnId,
  guideVersion: shaped(VERSION),
  action: isOwnId,
  target: (value) => value === OWN || CATALOGUE.has(value as string),
  verdict: among(VERDICTS),
  evidence: each(isEvidenceWord),
  lacking: each(isEvidenceWord),
  wanted: each(isPage),
  found: isPage,
  language: among(LANGUAGES),
};

const KEPT: Checks<Entry> = {
  ...TOLD,
  extension: shaped(/^\d{1,5}(\.\d{1,5}){0,3}$/),
  browser: among(['chromium', 'firefox']),
  count: (value) => Number.isSafeInteger(value) && (value as number) > 0,
  day: shaped(/^\d{4}-\d\d-\d\d$/),
};

/** Whether a value is exactly what a page may tell: messages are untrusted, and one field more could carry anything. */
export const isTried = (value: unknown): value is Tried => fits(value, TOLD);

/** Whether a value is an entry as it is kept. */
export const isEntry = (value: unknown): value is Entry => fits(value, KEPT);

function fits<T>(value: unknown, checks: Checks<T>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(checks) as (keyof T & string)[];
  return Object.keys(fields).length === keys.length && keys.every((key) => checks[key](fields[key]));
}
