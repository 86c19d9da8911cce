/** Why a message is not taken. Nothing is thrown: what comes from the network is never trusted. */
export type Refusal =
  /** No text at all, or not in the form of our messages. */
  | 'not-ours'
  /** More than 4 KB. */
  | 'too-large'
  /** Of a newer version: this Waymark has to be updated. */
  | 'newer'
  | 'other-session'
  /** It is of another kind than may come by this way: a participant's where the trainer speaks, or the reverse. */
  | 'wrong-kind'
  /** Signed by nobody, by another key than it names, or changed on its way. */
  | 'bad-signature'
  /** Signed by somebody who is not the trainer. */
  | 'not-the-trainer'
  /** Sealed for somebody else, or its outside was changed. */
  | 'cannot-open'
  /** What is inside is not what it should be. */
  | 'bad-content'
  /** Made after the session's end. */
  | 'expired'
  /** No newer than what is known of that sender. */
  | 'replayed'
  /** More participants than a board holds. */
  | 'too-many';

/** What came of a message. `sender`: the key that it names, where that could be read; it may be a lie unless signed. */
export type Opened<T> =
  | { message: T; refused?: undefined }
  | { message?: undefined; refused: Refusal; sender?: string };

export const refuse = (refused: Refusal, sender?: string): { refused: Refusal; sender?: string } =>
  sender === undefined ? { refused } : { refused, sender };
