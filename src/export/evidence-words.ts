/**
 * The words that may stand for evidence in a drift report: a closed list, so that no text of a page can come in their
 * place. What the locator gives as evidence must be among them; the compiler says so in `src/content/tried.ts`.
 */
export const EVIDENCE_WORDS = [
  'page-differs',
  'no-candidate',
  'name-known',
  'name-guessed',
  'name-near',
  'scope',
  'scope-differs',
  'order',
  'primary',
  'id',
  'href',
  'number',
  'icon',
  'success',
  'component',
  'attributes',
  'analytics',
  'neighbours',
  'opposite-verb',
  'other-number',
  'other-object',
  'only-one',
  'twin',
  'name-differs',
  'order-differs',
  'primary-differs',
  'id-differs',
  'href-differs',
  'component-differs',
  'attributes-differs',
  'analytics-differs',
  'neighbours-differs',
  'alike',
  'unlike',
  'dangerous',
  'told-apart',
] as const;

/** One piece of evidence, as a report names it. */
export type EvidenceWord = (typeof EVIDENCE_WORDS)[number];

const KNOWN: ReadonlySet<unknown> = new Set(EVIDENCE_WORDS);

/** Whether a value is one of the words. */
export const isEvidenceWord = (value: unknown): value is EvidenceWord => KNOWN.has(value);
