import { LANGUAGES, type Language } from '../../console/language.ts';
import type { PageRef } from '../../console/page.ts';
import { PAGE_REFS } from '../../console/place.ts';
import { type EvidenceWord, isEvidenceWord } from '../../export/evidence-words.ts';
import { VERDICTS, type Verdict } from '../../export/tried.ts';

/** One element that could have been the control. */
export interface CandidateLine {
  /** What it is, such as `button` or `a role=button`. */
  kind: string;
  /** Its accessible name: the page's own text, so it is shown on that very page alone, and never where secrets may be. */
  name?: string;
  evidence: EvidenceWord[];
  /** How strong its case is. 2: can be sure; 1: can be likely; 0: is not it. */
  strength: 0 | 1 | 2;
  chosen: boolean;
}

/** How the control of the present action was looked for. Plain data: props in. */
export interface DeveloperView {
  /** Id of the control in our own list, `own` for one that the guide describes, absent where there is none. */
  target?: string;
  /** Id of the thing that is to be opened first, when the ring is on that. */
  opener?: string;
  /** Whether this page can hold the control. `wanted` is empty where any page can. */
  gate: { wanted: PageRef[]; found: PageRef; passes: boolean };
  language: Language;
  /** Absent where nothing was searched: on another page, or as another person than the action needs. */
  verdict?: Verdict;
  evidence: EvidenceWord[];
  lacking: EvidenceWord[];
  /** At most ten, the strongest first. */
  candidates: CandidateLine[];
  /** How many more there are. */
  more: number;
}

/** Candidates that are shown at most. */
export const MOST_CANDIDATES = 10;

/** The same without the page's text: what may be sent from one frame to another. */
export function withoutNames(view: DeveloperView): DeveloperView {
  return { ...view, candidates: view.candidates.map(({ name: _text, ...line }) => line) };
}

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= 80;
const isList = (value: unknown, most: number, check: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(check);
const isPage = (value: unknown): boolean => PAGE_REFS.has(value as string);
const isWords = (value: unknown): boolean => isList(value, 24, isEvidenceWord);

/** Whether a value is a view without names. Messages are untrusted. */
export function isDeveloperView(value: unknown): value is DeveloperView {
  return (
    isRecord(value) &&
    (value.target === undefined || isShort(value.target)) &&
    (value.opener === undefined || isShort(value.opener)) &&
    isGate(value.gate) &&
    (LANGUAGES as readonly unknown[]).includes(value.language) &&
    (value.verdict === undefined || (VERDICTS as readonly unknown[]).includes(value.verdict)) &&
    isWords(value.evidence) &&
    isWords(value.lacking) &&
    isList(value.candidates, MOST_CANDIDATES, isLine) &&
    Number.isSafeInteger(value.more)
  );
}

const isGate = (value: unknown): boolean =>
  isRecord(value) && isList(value.wanted, 24, isPage) && isPage(value.found) && typeof value.passes === 'boolean';

/** A tag and a role, which are no words of the page. */
const isKind = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d-]{0,40}( role=[a-z]{1,20})?$/.test(value);

const isLine = (value: unknown): boolean =>
  isRecord(value) &&
  isKind(value.kind) &&
  value.name === undefined &&
  isWords(value.evidence) &&
  [0, 1, 2].includes(value.strength as number) &&
  typeof value.chosen === 'boolean';
