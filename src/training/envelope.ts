import { fromText, utf8 } from './bytes.ts';
import { WIRE_VERSION } from './link-parts.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The largest message, as a relay takes it. Characters, all of them ASCII. */
export const MOST_WIRE = 4096;

/** What a message is, as the relay sees it: `s` a state, `b` a beat, `n` the trainer's. */
export type Kind = 's' | 'b' | 'n';

/** What stands on the outside of a message. */
export interface Head {
  kind: Kind;
  session: string;
  /** Public signing key. A relay counts and limits by it. */
  sender: string;
  seq: number;
  /** The ephemeral key, or the nonce of a notice. */
  nonce: string;
}

/** A message before its signature and its seal were looked at. */
export interface Envelope extends Head {
  sealed: string;
  signature: string;
  /** What is signed. */
  signedText: string;
}

/** What is on the outside, as the seal is bound to it. */
export const headOf = ({ kind, session, sender, seq, nonce }: Head): string =>
  `wm${WIRE_VERSION}.${kind}.${session}.${sender}.${seq}.${nonce}`;

/** The whole, to be posted. */
export const wireOf = (head: string, sealed: string, signature: string): string => `${head}.${sealed}.${signature}`;

const FORM =
  /^wm1\.([sbn])\.([\w-]{22})\.([\w-]{43})\.(0|[1-9]\d{0,9})\.([\w-]{16,43})\.([\w-]{22,4000})\.([\w-]{86})$/;

/**
 * Reads the outside of a message. A relay may use it: it needs no key.
 * @param session the session that it must be of
 */
export function readEnvelope(
  wire: unknown,
  session: string,
): { envelope: Envelope } | { refused: Refusal; sender?: string } {
  if (typeof wire !== 'string') return refuse('not-ours');
  if (wire.length > MOST_WIRE) return refuse('too-large');
  const [, version] = /^wm([1-9]\d{0,5})\./.exec(wire) ?? [];
  if (Number(version) > WIRE_VERSION) return refuse('newer');
  const [, kind = '', its = '', sender = '', seq = '', nonce = '', sealed = '', signature = ''] = FORM.exec(wire) ?? [];
  if (!kind || fromText(sender)?.length !== 32) return refuse('not-ours');
  if (its !== session) return refuse('other-session', sender);
  const head: Head = { kind: kind as Kind, session: its, sender, seq: Number(seq), nonce };
  return { envelope: { ...head, sealed, signature, signedText: wire.slice(0, wire.lastIndexOf('.')) } };
}

/** The bytes that are signed. No signature of ours is good for anything else. */
export const toSign = (signedText: string) => utf8(`waymark training message\n${signedText}`);
