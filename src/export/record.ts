import type { Guide } from '../guide/model.ts';
import type { Event } from '../progress/event.ts';

/**
 * What every renderer of a run is given. No account stands in it, nor what ties the run to one: the only name is the one
 * that the person typed.
 */
export interface RunRecord {
  /** The run's id; absent in what has none yet. */
  id?: string;
  /** What the person calls the run. */
  name?: string;
  /** In the words in which the record is to be read. */
  guide: Guide;
  events: readonly Event[];
  /** How many entries of the log could not be read and were left out. */
  damaged?: number;
  /** Unix milliseconds. */
  writtenAt: number;
  /** Version of the extension. */
  version: string;
}
