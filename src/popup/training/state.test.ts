import { describe, expect, it } from 'vitest';
import type { Joined } from '../../platform/training-store.ts';
import { DEAF_AFTER } from '../../training/pace.ts';
import { policyFrom } from '../../ui/policy.ts';
import { ENDED, JOINED, NOW, TRAINING } from '../fixtures/training.ts';
import { type TrainingFacts, trainingState } from './state.ts';

/** What stands out of a state. */
function said(facts: Partial<TrainingFacts>): string {
  const state = trainingState({ policy: policyFrom({}), asksConsent: false, now: NOW, ...facts });
  if (state.is === 'none') return state.asksConsent ? 'none, asks' : 'none';
  if (state.is === 'over') return `over ${state.why}`;
  if (state.is !== 'joined') return state.is;
  const { connection, deafSince, help, notice } = state;
  return [connection, deafSince && 'deaf', help && `${help.reason}${help.comes ? ' comes' : ''}`, notice?.text]
    .filter(Boolean)
    .join(', ');
}

const deaf = (since: number): Joined => ({ ...JOINED, deafSince: NOW - since });
const box = (more: object): Joined => ({
  ...JOINED,
  membership: { ...JOINED.membership, outbox: { ...JOINED.membership.outbox, ...more } },
});

describe('the popup says of sessions', () => {
  it.each<[string, Partial<TrainingFacts>, string]>([
    ['none', {}, 'none'],
    ['none, and Firefox asks', { asksConsent: true }, 'none, asks'],
    ['none, and none is allowed', { policy: policyFrom({ sessions: false }) }, 'forbidden'],
    ['joined just now', { session: box({ lastTaken: undefined }) }, 'connecting'],
    ['joined', { session: JOINED }, 'connected'],
    ['nothing gets through', { session: box({ notConnectedSince: NOW - 5 }) }, 'not-connected'],
    ['nothing ever got through', { session: box({ lastTaken: undefined, notConnectedSince: 1 }) }, 'not-connected'],
    ['the trainer is not heard, for less than a minute', { session: deaf(DEAF_AFTER - 1) }, 'connected'],
    ['the trainer is not heard for a minute', { session: deaf(DEAF_AFTER) }, 'connected, deaf'],
    [
      'the trainer is not heard, and nothing gets through either',
      { session: { ...box({ notConnectedSince: NOW - 5 }), deafSince: 1 } },
      'not-connected',
    ],
    ['leaving', { session: box({ leaving: NOW }) }, 'none'],
    ['left', { session: box({ stopped: 'left' }) }, 'none'],
    ['the relay refuses', { session: box({ stopped: 'refused' }) }, 'over refused'],
    ['its time has come', { session: JOINED, now: JOINED.membership.link.expires }, 'over expired'],
    ['how the last one ended', { session: ENDED }, 'over ended'],
    [
      'that stays where none is allowed any more',
      { session: ENDED, policy: policyFrom({ sessions: 0 }) },
      'over ended',
    ],
    ['asked for help', TRAINING['help was asked for'] ?? {}, 'connected, device'],
    ['help comes', TRAINING['help is on its way'] ?? {}, 'connected, device comes, Break until 10:30'],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected));
});
