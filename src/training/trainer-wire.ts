import { isUuid } from '../export/uuid.ts';
import { readJson } from './body.ts';
import { type Bytes, fromText, fromUtf8, toText, utf8 } from './bytes.ts';
import { isSigned, type Subtle, signed } from './crypto.ts';
import { type Head, headOf, readEnvelope, toSign, wireOf } from './envelope.ts';
import { type JoinLink, WIRE_VERSION } from './link-parts.ts';
import { type TrainerMessage, whyNoNotice } from './message.ts';
import { padded } from './padding.ts';
import { type Opened, refuse } from './refusal.ts';
import type { TrainerSession } from './session.ts';

const AES = 'AES-GCM';
const importAes = (subtle: Subtle, key: string) =>
  subtle.importKey('raw', fromText(key) ?? new Uint8Array(), { name: AES }, false, ['encrypt', 'decrypt']);

/**
 * What the trainer says as it is posted: sealed to the holders of the link, signed by the trainer.
 * @param iv twelve random bytes, never the same twice
 * @returns undefined where a notice is no plain text
 */
export async function sealTrainer(
  { seq, at, says }: Omit<TrainerMessage, 'kind'>,
  { link, sign }: Pick<TrainerSession, 'link' | 'sign'>,
  subtle: Subtle,
  iv: Bytes,
): Promise<string | undefined> {
  const plain = padded(JSON.stringify({ v: WIRE_VERSION, at, ...says }));
  if (!plain || (says.type === 'notice' && whyNoNotice(says.text))) return undefined;
  const head = headOf({ kind: 'n', session: link.session, sender: sign.public, seq, nonce: toText(iv) });
  const key = await importAes(subtle, link.classKey);
  const bytes = await subtle.encrypt({ name: AES, iv, additionalData: utf8(head) }, key, plain);
  const sealed = toText(new Uint8Array(bytes));
  return wireOf(head, sealed, await signed(subtle, sign.private, toSign(`${head}.${sealed}`)));
}

/**
 * Opens what the trainer said. Never throws, whatever came.
 * @param after the highest `seq` of the trainer that is known here: what is no newer is refused
 */
export async function openFromTrainer(
  wire: unknown,
  link: Pick<JoinLink, 'session' | 'signKey' | 'classKey' | 'expires'>,
  subtle: Subtle,
  after = -1,
): Promise<Opened<TrainerMessage>> {
  const read = readEnvelope(wire, link.session);
  if ('refused' in read) return read;
  const { envelope } = read;
  const { sender, signature, signedText, seq } = envelope;
  if (envelope.kind !== 'n') return refuse('wrong-kind', sender);
  if (sender !== link.signKey) return refuse('not-the-trainer', sender);
  if (!(await isSigned(subtle, sender, signature, toSign(signedText)))) return refuse('bad-signature', sender);
  if (seq <= after) return refuse('replayed', sender);
  const text = await opened(envelope, envelope.sealed, link.classKey, subtle);
  if (text === undefined) return refuse('cannot-open', sender);
  const json = readJson(text);
  if (Number(json?.v) > WIRE_VERSION) return refuse('newer', sender);
  const { at, ...rest } = (json?.body ?? {}) as Record<string, unknown>;
  const says = saysOf(rest);
  const isTime = Number.isSafeInteger(at) && Number(at) >= 0;
  if (json?.v !== WIRE_VERSION || !says || !isTime) return refuse('bad-content', sender);
  if (Number(at) > link.expires) return refuse('expired', sender);
  return { message: { kind: 'trainer', seq, at: Number(at), says } };
}

async function opened(head: Head, sealed: string, classKey: string, subtle: Subtle): Promise<string | undefined> {
  const [iv, bytes] = [fromText(head.nonce), fromText(sealed)];
  if (iv?.length !== 12 || !bytes) return undefined;
  try {
    const key = await importAes(subtle, classKey);
    const plain = await subtle.decrypt({ name: AES, iv, additionalData: utf8(headOf(head)) }, key, bytes);
    return fromUtf8(new Uint8Array(plain));
  } catch {
    return undefined;
  }
}

function saysOf({ type, text, hand }: Record<string, unknown>): TrainerMessage['says'] | undefined {
  if (type === 'end') return { type };
  if (type === 'notice') return typeof text === 'string' && !whyNoNotice(text) ? { type, text } : undefined;
  return type === 'ack' && typeof hand === 'string' && isUuid(hand) ? { type, hand } : undefined;
}
