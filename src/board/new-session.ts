import type { BoardSession } from '../platform/session-store.ts';
import type { Bytes } from '../training/bytes.ts';
import type { Subtle } from '../training/crypto.ts';
import type { JoinLink } from '../training/link-parts.ts';
import { tokenOf } from '../training/relay.ts';
import { makeSession } from '../training/session.ts';
import type { Wish } from '../training/wish.ts';

/**
 * A session as the trainer wishes it. The relay's key is not in it: of that come only the session's two tokens, so that who
 * finds the session in this browser can make no other.
 */
export async function newSessionOf(
  { relay, label, expires }: Wish,
  guide: JoinLink['guide'],
  begun: number,
  subtle: Subtle,
  random: (size: number) => Bytes,
): Promise<BoardSession> {
  const trainer = await makeSession(
    { relay: relay?.origin ?? '', label, expires, begun, guide },
    subtle,
    random,
    (session, until) => (relay ? tokenOf('posting', session, until, relay.key, subtle) : ''),
  );
  if (!relay) return { v: 1, trainer };
  const { session, expires: until } = trainer.link;
  return { v: 1, trainer, hearing: await tokenOf('hearing', session, until, relay.key, subtle) };
}
