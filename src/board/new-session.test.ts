import { describe, expect, it } from 'vitest';
import { ENDS, guide, NOW, random, subtle } from '../training/fixtures/links.ts';
import { makeJoinLink, readJoinLink } from '../training/link.ts';
import { tokenOf, writeRelayKey } from '../training/relay.ts';
import { newSessionOf } from './new-session.ts';

const key = { name: 'k1', secret: random(32) };
const make = (relay?: { origin: string; key: typeof key }) =>
  newSessionOf({ label: 'Class', expires: ENDS, relay }, guide, NOW, subtle, random);

describe('a new session', () => {
  it('has a link that participants can read, and the tokens that its relay takes', async () => {
    const { trainer, hearing } = await make({ origin: 'https://relay.example', key });
    const { link } = trainer;
    expect(readJoinLink(makeJoinLink(link), { now: NOW })).toEqual({ link });
    expect(link.token).toBe(await tokenOf('posting', link.session, ENDS, key, subtle));
    expect(hearing).toBe(await tokenOf('hearing', link.session, ENDS, key, subtle));
  });

  it('gives away neither the relay’s key nor the right to hear', async () => {
    const session = await make({ origin: 'https://relay.example', key });
    const [secret = ''] = writeRelayKey(key).split('.').slice(-1);
    expect(JSON.stringify(session)).not.toContain(secret);
    const link = makeJoinLink(session.trainer.link);
    for (const own of [session.hearing, session.trainer.seal.private, session.trainer.sign.private])
      expect(link).not.toContain(own);
  });

  it('has neither relay nor tokens where it is of files alone', async () => {
    const { trainer, hearing } = await make();
    expect([trainer.link.relay, trainer.link.token, hearing]).toEqual(['', '', undefined]);
  });
});
