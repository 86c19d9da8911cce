/** Farthest moment that a date can be, before and after 1970. Milliseconds. (ECMAScript.) */
const FARTHEST = 8.64e15;

/** A moment for programs, in UTC with the offset shown: `2026-11-25T12:00:00.000Z`. Takes Unix milliseconds; empty for none. */
export function isoTime(at: number): string {
  return Math.abs(at) <= FARTHEST ? new Date(at).toISOString() : '';
}

/** The same where the offset stands above: `2026-11-25 12:00:00`. */
export const clockTime = (at: number | undefined): string => readableTime(at).replace(' +00:00', '');

/** A moment for people, in UTC with the offset shown: `2026-11-25 12:00:00 +00:00`. Empty for none. */
export function readableTime(at: number | undefined): string {
  return at === undefined
    ? ''
    : isoTime(at)
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' +00:00');
}
