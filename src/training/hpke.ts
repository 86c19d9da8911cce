import { type Bytes, fromText, joined, toText, utf8 } from './bytes.ts';
import { AGREE, type Key, type KeyPair, newPair, type Subtle } from './crypto.ts';

/**
 * Sealing to a public key, by the standard for it: HPKE (RFC 9180), base mode, one message for each ephemeral key, with
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM. Its test vectors (A.1) are in the tests. A key is used once, so the
 * nonce is the base nonce.
 */
const KEM = joined(utf8('KEM'), Uint8Array.of(0, 0x20));
const SUITE = joined(utf8('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 1));
const NONE = new Uint8Array();
const LABEL = utf8('HPKE-v1');

/** What a message is bound to: `info` the purpose, `aad` what stands beside it and must be the same. */
export interface Binding {
  info: Bytes;
  aad: Bytes;
}

/** Seals for whoever has the private key. The ephemeral pair is a fresh one; another is for tests alone. */
export async function seal(subtle: Subtle, to: string, plain: Bytes, bind: (enc: string) => Binding, pair?: KeyPair) {
  const once = pair ?? (await newPair(subtle, AGREE));
  const { info, aad } = bind(once.public);
  const { key, iv } = await schedule(subtle, await agreed(subtle, once.private, to, once.public, to), info);
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, plain);
  return { enc: once.public, sealed: toText(new Uint8Array(sealed)) };
}

/** Opens what was sealed for a pair of keys, or undefined: another's, changed, or bound to something else. */
export async function open(
  subtle: Subtle,
  own: KeyPair,
  { enc, sealed }: { enc: string; sealed: string },
  { info, aad }: Binding,
): Promise<Uint8Array | undefined> {
  const bytes = fromText(sealed);
  if (!bytes || fromText(enc)?.length !== 32) return undefined;
  try {
    const { key, iv } = await schedule(subtle, await agreed(subtle, own.private, enc, enc, own.public), info);
    return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, bytes));
  } catch {
    return undefined;
  }
}

/** The KEM's shared secret of a private and a public key. */
async function agreed(subtle: Subtle, ours: string, theirs: string, enc: string, to: string): Promise<Bytes> {
  const key = await subtle.importKey('pkcs8', bytesOf(ours), AGREE, false, ['deriveBits']);
  const other = await subtle.importKey('raw', bytesOf(theirs), AGREE, false, []);
  const shared = new Uint8Array(await subtle.deriveBits({ ...AGREE, public: other }, key, 256));
  const context = joined(bytesOf(enc), bytesOf(to));
  return derive(subtle, KEM, NONE, 'eae_prk', shared, 'shared_secret', context, 32);
}

async function schedule(subtle: Subtle, shared: Bytes, info: Bytes): Promise<{ key: Key; iv: Bytes }> {
  const context = joined(
    Uint8Array.of(0),
    await extract(subtle, 'psk_id_hash', NONE),
    await extract(subtle, 'info_hash', info),
  );
  const part = (label: string, size: number) => derive(subtle, SUITE, shared, 'secret', NONE, label, context, size);
  const key = await subtle.importKey('raw', await part('key', 16), { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
  return { key, iv: await part('base_nonce', 12) };
}

/** LabeledExtract and LabeledExpand in one, which is what WebCrypto's HKDF does. */
async function derive(
  subtle: Subtle,
  suite: Bytes,
  salt: Bytes,
  label: string,
  material: Bytes,
  expand: string,
  context: Bytes,
  size: number,
): Promise<Bytes> {
  const key = await subtle.importKey('raw', joined(LABEL, suite, utf8(label), material), HKDF, false, ['deriveBits']);
  const info = joined(Uint8Array.of(0, size), LABEL, suite, utf8(expand), context);
  return new Uint8Array(await subtle.deriveBits({ ...HKDF, salt, info }, key, size * 8));
}

const HKDF = { name: 'HKDF', hash: 'SHA-256' };
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** LabeledExtract alone, with no salt: a MAC whose key is all zero. */
async function extract(subtle: Subtle, label: string, material: Bytes): Promise<Bytes> {
  const key = await subtle.importKey('raw', new Uint8Array(32), HMAC, false, ['sign']);
  return new Uint8Array(await subtle.sign(HMAC, key, joined(LABEL, SUITE, utf8(label), material)));
}

const bytesOf = (text: string): Bytes => fromText(text) ?? NONE;
