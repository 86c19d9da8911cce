/** Between two posts of one participant, unless it is urgent. What happens in between goes along. Milliseconds, as all here. */
export const GAP = 3000;
/** A post without an answer is given up after this: the worker that waited for it may be gone. */
export const IN_FLIGHT_FOR = 30_000;
/** How long leaving is tried to be told. */
export const LEAVING_FOR = 120_000;
/** How long a relay refuses a link until that counts. */
export const REFUSED_FOR = 120_000;
/** Between two beats while a console tab shows the guide. */
export const BEAT_EVERY = 45_000;
/** So long the trainer may not be heard before a participant is told. */
export const DEAF_AFTER = 60_000;
/** After so long without a word somebody counts as away. */
export const AWAY_AFTER = 120_000;

const FIRST = 2000;
const LONGEST = 60_000;
/** What a relay may ask for at the most. */
const LONGEST_ASKED = 600_000;

/**
 * How long to wait before a post is tried again: twice as long each time, spread by chance over half of it, and never less
 * than the relay asked for.
 */
export function delayAfter(failures: number, chance: number, asked = 0): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 10));
  const least = Math.min(Math.max(0, asked), LONGEST_ASKED);
  return Math.round(least + longest * (0.5 + chance / 2));
}
