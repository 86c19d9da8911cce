import { uuidOf } from '../export/uuid.ts';

/**
 * What a raised hand is called where everybody with the link can read it. It tells nobody whose hand it is: who knew another's
 * id could post rubbish in their name until the relay takes no more of it.
 * @param since when it was raised, by the participant's clock. Unix milliseconds, a whole second
 */
export const handId = (participant: string, since: number): string =>
  uuidOf('hand', participant, String(Math.floor(since / 1000)));
