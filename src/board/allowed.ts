import { readPolicy } from '../platform/policy-store.ts';
import type { JoinLink } from '../training/link-parts.ts';
import { mayExport, mayTrain, mayUseGuide, type Policy } from '../ui/policy.ts';
import type { Saying } from './store.ts';

/** Why an administrator does not let this browser hear a class or speak to it; undefined: nothing stands against it. */
export function whyNotLive(policy: Policy, { relay, guide }: Pick<JoinLink, 'relay' | 'guide'>): Saying | undefined {
  if (!mayTrain(policy)) return { text: 'problem.sessionsOff' };
  if (!(policy.relays?.includes(relay) ?? true)) return { text: 'problem.linkRelay', values: { relay } };
  return mayUseGuide(policy, guide.id) ? undefined : { text: 'problem.guideForbidden', values: { guide: guide.id } };
}

/** Why records may not leave the board, asked anew at each press. */
export const whyNoExport = async (): Promise<Saying | undefined> =>
  mayExport(await readPolicy()) ? undefined : { text: 'problem.exportForbidden' };
