/** The largest guide that is read: some hundred times the shipped one. Bytes. */
export const LARGEST = 512 * 1024;
/** The deepest nesting of lists and quotes that is read. A guide needs four levels. */
export const DEEPEST = 24;
/** The longest line that is read. Characters. */
export const LONGEST = 20_000;
/** More problems than this help nobody. */
export const MOST_PROBLEMS = 200;
