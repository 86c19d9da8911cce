import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, fromUtf8, joined, toText, utf8 } from './bytes.ts';
import { AGREE, canTakePart, isSigned, newPair, SIGN, type Subtle, signed } from './crypto.ts';
import { open, seal } from './hpke.ts';

/** The browser's own type fits the interface. */
const subtle: Subtle = crypto.subtle;
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
/** PKCS#8 of a bare X25519 key (RFC 8410). */
const pkcs8 = (raw: string) => toText(joined(hex('302e020100300506032b656e04220420'), hex(raw)));

/** RFC 9180, A.1.1.1. */
const RFC = {
  once: {
    public: toText(hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431')),
    private: pkcs8('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'),
  },
  own: {
    public: toText(hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')),
    private: pkcs8('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
  },
  binding: { info: hex('4f6465206f6e2061204772656369616e2055726e'), aad: hex('436f756e742d30') },
  plain: hex('4265617574792069732074727574682c20747275746820626561757479'),
  sealed: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
};

describe('sealing', () => {
  it('is that of RFC 9180', async () => {
    const { enc, sealed } = await seal(subtle, RFC.own.public, RFC.plain, () => RFC.binding, RFC.once);
    expect(enc).toBe(RFC.once.public);
    expect(sealed).toBe(toText(hex(RFC.sealed)));
    expect(await open(subtle, RFC.own, { enc, sealed }, RFC.binding)).toEqual(RFC.plain);
  });

  it('is undone by the one key alone, unchanged, and bound to the same', async () => {
    const [own, other] = [await newPair(subtle, AGREE), await newPair(subtle, AGREE)];
    const good = await seal(subtle, own.public, RFC.plain, () => RFC.binding);
    expect(await open(subtle, own, good, RFC.binding)).toEqual(RFC.plain);
    expect(await open(subtle, other, good, RFC.binding)).toBeUndefined();
    for (const wrong of [{ info: utf8('x') }, { aad: utf8('x') }])
      expect(await open(subtle, own, good, { ...RFC.binding, ...wrong })).toBeUndefined();
    for (const wrong of [
      { enc: other.public },
      { enc: 'A'.repeat(43) },
      { enc: '' },
      { sealed: `A${good.sealed.slice(1)}` },
      { sealed: '' },
    ])
      expect(await open(subtle, own, { ...good, ...wrong }, RFC.binding)).toBeUndefined();
  });

  it('never gives the same twice', async () => {
    const seals = await Promise.all([1, 2].map(() => seal(subtle, RFC.own.public, RFC.plain, () => RFC.binding)));
    expect(seals[0]?.sealed).not.toBe(seals[1]?.sealed);
  });
});

describe('signing', () => {
  it('is undone by nothing', async () => {
    const [own, other] = [await newPair(subtle, SIGN), await newPair(subtle, SIGN)];
    const signature = await signed(subtle, own.private, RFC.plain);
    expect(await isSigned(subtle, own.public, signature, RFC.plain)).toBe(true);
    expect(await isSigned(subtle, other.public, signature, RFC.plain)).toBe(false);
    expect(await isSigned(subtle, own.public, signature, utf8('x'))).toBe(false);
    for (const none of ['', 'A', '!', 'A'.repeat(86)]) {
      expect(await isSigned(subtle, own.public, none, RFC.plain)).toBe(false);
      expect(await isSigned(subtle, none, signature, RFC.plain)).toBe(false);
    }
  });

  it('needs a browser that can', async () => {
    expect(await canTakePart(subtle)).toBe(true);
    const old = { generateKey: () => Promise.reject(new Error('NotSupportedError')) } as unknown as Subtle;
    expect(await canTakePart(old)).toBe(false);
  });
});

describe('bytes as text', () => {
  it('come back, and have one spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(toText(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromText(toText(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{0,8}$/), (text) => {
        const bytes = fromText(text);
        if (bytes) expect(toText(bytes)).toBe(text);
      }),
    );
  });

  it.each(['A', 'AB', '=', 'AA==', 'A A', 'ä', 'A+/A'])('are not %j', (text) => expect(fromText(text)).toBeUndefined());
  it('are not text where they are no UTF-8', () => expect(fromUtf8(Uint8Array.of(0xff))).toBeUndefined());
});
