import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ENDS, random, subtle } from './fixtures/links.ts';
import { hearingAddress, postingAddress, readRelayKey, tokenOf, writeRelayKey } from './relay.ts';

const key = { name: 'k1', secret: random(32) };
const link = { relay: 'https://relay.example', session: 'abc', expires: ENDS, token: 'k1-xyz' };

describe('a relay', () => {
  it('is asked below session, end and token', () => {
    const end = ENDS / 1000;
    expect(postingAddress(link, 'post')).toBe(`https://relay.example/v1/abc/${end}/k1-xyz/post`);
    expect(hearingAddress(link, 'k1-other', 'hear')).toBe(`https://relay.example/v1/abc/${end}/k1-other/hear`);
  });

  it('has keys that are written and read', () => {
    expect(readRelayKey(` ${writeRelayKey(key)}\n`)).toEqual(key);
    const bad = ['', 'wmk', 'wmk.K1.x', writeRelayKey(key).slice(0, -1), `${writeRelayKey(key)}x`, 'k1.abc'];
    expect(bad.map(readRelayKey)).toEqual(bad.map(() => undefined));
  });

  it('gives tokens that another right, session, end or key has not', async () => {
    const token = await tokenOf('posting', 'abc', ENDS, key, subtle);
    const mac = createHmac('sha256', key.secret)
      .update(`waymark posting abc ${ENDS / 1000}`)
      .digest('base64url');
    expect(token).toBe(`k1-${mac}`);
    const others = [
      tokenOf('hearing', 'abc', ENDS, key, subtle),
      tokenOf('posting', 'abd', ENDS, key, subtle),
      tokenOf('posting', 'abc', ENDS + 1000, key, subtle),
      tokenOf('posting', 'abc', ENDS, { ...key, secret: random(32) }, subtle),
    ];
    expect(new Set([token, ...(await Promise.all(others))]).size).toBe(5);
  });
});
