import { type Bytes, utf8 } from './bytes.ts';

/** Messages are as large as the next of these, so that their size does not tell what somebody just did. Bytes. */
export const STEP = 480;
/** What a message may say at the most, so that it is not larger than a relay takes. Bytes. */
export const MOST_PLAIN = 6 * STEP;

/** A JSON text as bytes, filled up with spaces, or undefined where it is too large. */
export function padded(json: string): Bytes | undefined {
  const { length } = utf8(json);
  if (length > MOST_PLAIN) return undefined;
  return utf8(json + ' '.repeat((STEP - (length % STEP)) % STEP));
}
