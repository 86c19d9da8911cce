import type { BoardSession } from '../platform/session-store.ts';
import type { JoinLink } from '../training/link-parts.ts';
import { mayTrain, mayUseGuide, type Policy } from '../ui/policy.ts';
import type { Saying } from './store.ts';

/** Why an administrator does not let this browser hear a class or speak to it; undefined: nothing stands against it. */
export function whyNotLive(policy: Policy, { relay, guide }: Pick<JoinLink, 'relay' | 'guide'>): Saying | undefined {
  if (!mayTrain(policy)) return { text: 'problem.sessionsOff' };
  if (!(policy.relays?.includes(relay) ?? true)) return { text: 'problem.linkRelay', values: { relay } };
  return mayUseGuide(policy, guide.id) ? undefined : { text: 'problem.guideForbidden', values: { guide: guide.id } };
}

/** The token with which a session's class is heard, as long as it goes on; undefined: there is no relay to hear. */
export const hearingOf = ({ ended, hearing }: BoardSession): string | undefined =>
  ended === undefined ? hearing : undefined;
