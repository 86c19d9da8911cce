import { readJson, readStateBody, stateBody } from './body.ts';
import { fromUtf8, utf8 } from './bytes.ts';
import { isSigned, type KeyPair, type Subtle, signed } from './crypto.ts';
import { type Envelope, type Head, headOf, readEnvelope, toSign, wireOf } from './envelope.ts';
import { open, seal } from './hpke.ts';
import { type JoinLink, WIRE_VERSION } from './link-parts.ts';
import type { Beat, StateMessage } from './message.ts';
import { padded } from './padding.ts';
import { type Opened, type Refusal, refuse } from './refusal.ts';
import type { TrainerSession } from './session.ts';

/** What a participant's browser needs for sending. `own.public` is the participant's id. */
export interface Sender {
  link: Pick<JoinLink, 'session' | 'sealKey'>;
  own: KeyPair;
  subtle: Subtle;
}

/** What the seal is bound to: this purpose, this session, and the outside of the message with the sender's key in it. */
const bound = (head: Head) => ({ info: utf8(`waymark training ${head.session}`), aad: utf8(headOf(head)) });

/**
 * A state as it is posted, or undefined where it does not fit into a message even without its times: `fitsSession` tells that
 * of a guide beforehand.
 */
export async function sealState(
  state: Omit<StateMessage, 'kind' | 'participant'>,
  sender: Sender,
): Promise<string | undefined> {
  const bodies = [stateBody(state), stateBody(state, false)].map((body) =>
    padded(`{"v":${WIRE_VERSION},${body.slice(1)}`),
  );
  const plain = bodies.find((body) => body !== undefined);
  return plain && post('s', state.seq, plain, sender);
}

/** A beat as it is posted. */
export async function sealBeat({ seq, at }: Pick<Beat, 'seq' | 'at'>, sender: Sender): Promise<string> {
  const plain = padded(JSON.stringify({ v: WIRE_VERSION, a: at })) ?? utf8('');
  return post('b', seq, plain, sender);
}

async function post(
  kind: 's' | 'b',
  seq: number,
  plain: ReturnType<typeof utf8>,
  { link, own, subtle }: Sender,
): Promise<string> {
  const head = (nonce: string): Head => ({ kind, session: link.session, sender: own.public, seq, nonce });
  const { enc, sealed } = await seal(subtle, link.sealKey, plain, (nonce) => bound(head(nonce)));
  const text = `${headOf(head(enc))}.${sealed}`;
  return wireOf(headOf(head(enc)), sealed, await signed(subtle, own.private, toSign(text)));
}

/** Opens what came from a participant. Never throws, whatever came. The board refuses what it knows already. */
export async function openFromParticipant(
  wire: unknown,
  { link, seal: keys }: Pick<TrainerSession, 'link' | 'seal'>,
  subtle: Subtle,
): Promise<Opened<StateMessage | Beat>> {
  const read = readEnvelope(wire, link.session);
  if ('refused' in read) return read;
  const { envelope } = read;
  const { sender, signature, signedText } = envelope;
  if (envelope.kind === 'n') return refuse('wrong-kind', sender);
  if (!(await isSigned(subtle, sender, signature, toSign(signedText)))) return refuse('bad-signature', sender);
  const plain = await open(subtle, keys, { enc: envelope.nonce, sealed: envelope.sealed }, bound(envelope));
  if (!plain) return refuse('cannot-open', sender);
  const message = contentOf(envelope, fromUtf8(plain) ?? '');
  if (typeof message === 'string') return refuse(message, sender);
  return message.at > link.expires ? refuse('expired', sender) : { message };
}

function contentOf({ kind, sender, seq }: Envelope, text: string): StateMessage | Beat | Refusal {
  const json = readJson(text);
  if (Number(json?.v) > WIRE_VERSION) return 'newer';
  if (json?.v !== WIRE_VERSION) return 'bad-content';
  if (kind === 'b') {
    const { a: at } = json.body as { a?: unknown };
    return Number.isSafeInteger(at) && Number(at) >= 0
      ? { kind: 'beat', participant: sender, seq, at: Number(at) }
      : 'bad-content';
  }
  const body = readStateBody(json.body);
  return body ? { kind: 'state', participant: sender, seq, ...body } : 'bad-content';
}
