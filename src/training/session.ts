import { type Bytes, toText } from './bytes.ts';
import { AGREE, type KeyPair, newPair, SIGN, type Subtle } from './crypto.ts';
import type { JoinLink } from './link-parts.ts';
import { cleanName, LONGEST_LABEL, versionName } from './name.ts';

/** A session as the trainer keeps it. `link` is given out, the rest never leaves the trainer's browser. */
export interface TrainerSession {
  link: JoinLink;
  seal: KeyPair;
  sign: KeyPair;
  /** When it was made. Unix milliseconds. */
  begun: number;
}

/** What the trainer decides, and what the relay gives. */
export interface SessionWish extends Pick<JoinLink, 'relay' | 'label' | 'guide' | 'expires'> {
  begun: number;
}

/**
 * A new session.
 * @param random gives so many bytes that nobody can guess
 * @param tokenFor the relay's token for posting, which may depend on session and expiry
 */
export async function makeSession(
  wish: SessionWish,
  subtle: Subtle,
  random: (size: number) => Bytes,
  tokenFor: (session: string, expires: number) => Promise<string> | string,
): Promise<TrainerSession> {
  const [seal, sign] = [await newPair(subtle, AGREE), await newPair(subtle, SIGN)];
  const session = toText(random(16));
  const expires = Math.floor(wish.expires / 1000) * 1000;
  const { relay, guide, begun } = wish;
  const link: JoinLink = {
    relay,
    session,
    expires,
    label: cleanName(wish.label, LONGEST_LABEL),
    guide: { id: guide.id, version: versionName(guide.version) },
    token: await tokenFor(session, expires),
    sealKey: seal.public,
    signKey: sign.public,
    classKey: toText(random(16)),
  };
  return { link, seal, sign, begun };
}
