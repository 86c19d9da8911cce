import type { Session } from '../../platform/training-store.ts';
import type { HandReason } from '../../training/message.ts';
import type { Stop } from '../../training/outbox.ts';
import { DEAF_AFTER } from '../../training/pace.ts';
import { mayTrain, type Policy } from '../../ui/policy.ts';

/** What is known of training sessions, as it was found. */
export interface TrainingFacts {
  session?: Session;
  policy: Policy;
  /** The browser asks for a consent of its own before anything may be sent. */
  asksConsent: boolean;
  /** Unix milliseconds. */
  now: number;
}

/** What the popup says of training sessions. Times are Unix milliseconds. */
export type TrainingState =
  /** None is under way: one may be joined. */
  | { is: 'none'; asksConsent: boolean }
  /** None may be joined here. */
  | { is: 'forbidden' }
  | {
      is: 'joined';
      label: string;
      relay: string;
      expires: number;
      name: string;
      /** `connecting`: nothing has got through yet, and nothing has failed. */
      connection: 'connected' | 'connecting' | 'not-connected';
      notConnectedSince?: number;
      /** Since when the trainer is not heard, while posts get through: told only where it lasts. */
      deafSince?: number;
      /** Help was asked for; `comes`: the trainer has said that it is on its way. */
      help?: { reason: HandReason; comes: boolean };
      notice?: { seq: number; at: number; text: string };
    }
  /** The last one ended, and the person has not put that away yet. */
  | { is: 'over'; label: string; why: Exclude<Stop, 'left'> };

/** What the popup says of training sessions, from what was found. Pure. */
export function trainingState({ session, policy, asksConsent, now }: TrainingFacts): TrainingState {
  const { membership } = session ?? {};
  if (session?.ended) return { is: 'over', label: session.ended.label, why: session.ended.why };
  const { leaving, stopped } = membership?.outbox ?? {};
  // Whoever leaves has left: that the trainer is still to hear of it concerns nobody else.
  if (!membership || leaving !== undefined || stopped === 'left')
    return mayTrain(policy) ? { is: 'none', asksConsent } : { is: 'forbidden' };
  const { link, name, outbox, hand } = membership;
  if (stopped || link.expires <= now) return { is: 'over', label: link.label, why: stopped ?? 'expired' };
  const { notConnectedSince, lastTaken } = outbox;
  const isDeaf = notConnectedSince === undefined && now - (session?.deafSince ?? now) >= DEAF_AFTER;
  return {
    is: 'joined',
    label: link.label,
    relay: link.relay,
    expires: link.expires,
    name,
    connection:
      notConnectedSince !== undefined ? 'not-connected' : lastTaken === undefined ? 'connecting' : 'connected',
    notConnectedSince,
    deafSince: isDeaf ? session?.deafSince : undefined,
    help: hand && { reason: hand.reason, comes: session?.helpComes === true },
    notice: session?.notice,
  };
}
