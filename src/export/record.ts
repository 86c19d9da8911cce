import type { Guide } from '../guide/model.ts';
import type { Event } from '../progress/event.ts';

/** A control of a published standard that actions of a guide serve. */
export interface ServedControl {
  id: string;
  standard: string;
  version: string;
  number: string;
  title: string;
  url: string;
  /** Whether number and title were compared with the publication. */
  checked: boolean;
}

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
  /** Controls that are known, for those that the guide's actions serve. */
  controls?: readonly ServedControl[];
  /** Unix milliseconds. */
  writtenAt: number;
  /** Version of the extension. */
  version: string;
}
