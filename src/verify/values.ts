/**
 * Values of the credential report's cells. "Generate credential reports for your AWS account", IAM User Guide
 * (docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html, read 2026-11-25; documented): `TRUE` and `FALSE`;
 * times in ISO 8601; `N/A`, `no_information` and `not_supported` where there is nothing to say. Real reports write `true` and
 * `false` (several public ones; seen), so the case does not count.
 */
const NOTHING = ['n/a', 'no_information', 'not_supported', ''];

/** A value that cannot be read as what its column holds. */
export const UNREADABLE = Symbol('unreadable');

/** A cell that says yes or no; undefined where it says nothing. */
export function yesOrNo(cell: string): boolean | undefined | typeof UNREADABLE {
  const word = cell.trim().toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  return NOTHING.includes(word) ? undefined : UNREADABLE;
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;

/** A cell with a time, as Unix milliseconds; undefined where it has none. A time without an offset is none. */
export function timeOf(cell: string): number | undefined | typeof UNREADABLE {
  const text = cell.trim();
  if (NOTHING.includes(text.toLowerCase())) return undefined;
  const time = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? UNREADABLE : time;
}

/** The account in an ARN of IAM, in any partition; undefined where there is none. */
export const accountIn = (arn: string): string | undefined =>
  /^arn:aws[a-z-]{0,20}:iam::(\d{12}):(?:root$|user\/.)/.exec(arn.trim())?.[1];
