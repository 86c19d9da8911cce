import { type Bytes, fromText, toText } from './bytes.ts';

/** A key of WebCrypto. Nothing here looks into one. */
export interface Key {
  readonly type: string;
}

type Use = 'sign' | 'verify' | 'encrypt' | 'decrypt' | 'deriveBits';
type Named = { name: string };

/**
 * What of WebCrypto's `SubtleCrypto` is used; the browser's own is one. Ed25519 is there since Chromium 137 and Firefox 129,
 * X25519 since Chromium 133 and Firefox 130 (browser-compat-data, documented, 2026-11): `canTakePart` asks.
 */
export interface Subtle {
  generateKey(algorithm: Named, extractable: boolean, uses: Use[]): Promise<unknown>;
  importKey(
    format: 'raw' | 'pkcs8',
    bytes: Bytes,
    algorithm: Named & { hash?: string },
    extractable: boolean,
    uses: Use[],
  ): Promise<Key>;
  exportKey(format: 'raw' | 'pkcs8', key: Key): Promise<ArrayBuffer>;
  sign(algorithm: Named, key: Key, bytes: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: Named, key: Key, signature: Bytes, bytes: Bytes): Promise<boolean>;
  encrypt(algorithm: Named & { iv: Bytes; additionalData: Bytes }, key: Key, bytes: Bytes): Promise<ArrayBuffer>;
  decrypt(algorithm: Named & { iv: Bytes; additionalData: Bytes }, key: Key, bytes: Bytes): Promise<ArrayBuffer>;
  deriveBits(
    algorithm: Named & { public?: Key; hash?: string; salt?: Bytes; info?: Bytes },
    key: Key,
    bits: number,
  ): Promise<ArrayBuffer>;
}

/** A pair of keys as it is stored: the public one raw, the private one as PKCS#8, both base64url. */
export interface KeyPair {
  public: string;
  private: string;
}

export const SIGN = { name: 'Ed25519' };
export const AGREE = { name: 'X25519' };

/** A new pair. It can be exported, for the extension's storage holds text alone. */
export async function newPair(subtle: Subtle, algorithm: typeof SIGN): Promise<KeyPair> {
  const uses: Use[] = algorithm === SIGN ? ['sign', 'verify'] : ['deriveBits'];
  const pair = (await subtle.generateKey(algorithm, true, uses)) as { publicKey: Key; privateKey: Key };
  return {
    public: toText(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))),
    private: toText(new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey))),
  };
}

/** Whether this browser has what sessions need. Where it has not, the walk goes on without any. */
export async function canTakePart(subtle: Subtle): Promise<boolean> {
  try {
    await newPair(subtle, SIGN);
    await newPair(subtle, AGREE);
    return true;
  } catch {
    return false;
  }
}

/** A signature over a text's bytes. Throws where the key is none: it is one of our own. */
export async function signed(subtle: Subtle, privateKey: string, bytes: Bytes): Promise<string> {
  const key = await subtle.importKey('pkcs8', fromText(privateKey) ?? new Uint8Array(), SIGN, false, ['sign']);
  return toText(new Uint8Array(await subtle.sign(SIGN, key, bytes)));
}

/** Whether a signature is of that key. False for whatever is no key and no signature. */
export async function isSigned(subtle: Subtle, publicKey: string, signature: string, bytes: Bytes): Promise<boolean> {
  const [raw, its] = [fromText(publicKey), fromText(signature)];
  if (raw?.length !== 32 || its?.length !== 64) return false;
  try {
    const key = await subtle.importKey('raw', raw, SIGN, false, ['verify']);
    return await subtle.verify(SIGN, key, its, bytes);
  } catch {
    return false;
  }
}
