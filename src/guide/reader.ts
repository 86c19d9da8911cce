import type { Ids } from './ids.ts';
import type { Words } from './inlines.ts';
import type { Checker } from './results.ts';

/** What reading needs everywhere: the text and its problems, what may be referred to, and ids that are to be given. */
export interface Reader extends Words {
  check: Checker;
  ids: Ids;
  /** Whether the guide speaks English: other words are not understood, and nothing is looked for in them. */
  english: boolean;
}
