import type { JoinLink } from '../../src/training/link-parts.ts';
import { join, type Membership } from '../../src/training/membership.ts';
import type { Mark } from '../../src/training/message.ts';

/** A participant as their browser would store them, and their own log: what a board must show in the end. */
export interface Self {
  membership: Membership;
  marks: Record<string, Mark>;
  /** How many deeds of their part are done. */
  at: number;
  /** When the last beat went out. Unix milliseconds. */
  beat: number;
  /** Numbers of the notices that were heard. */
  notices: number[];
  /** How many posts the relay took. */
  taken: number;
}

/** Joins, as the worker of an extension does. */
export async function newSelf(link: JoinLink, name: string): Promise<Self> {
  const membership = await join(link, name, Date.now(), crypto.subtle);
  return { membership, marks: {}, at: 0, beat: Date.now(), notices: [], taken: 0 };
}

/** What a board must show of somebody. */
export interface Final {
  name: string;
  /** By action, in order. */
  standings: string[];
  hand: boolean;
  left: boolean;
}

/** Whether they have left, also where nobody was told yet: their own log says so. */
const hasLeft = ({ outbox: { leaving, stopped } }: Membership): boolean => leaving !== undefined || stopped === 'left';

export const finalOf = ({ membership, marks }: Self, actions: readonly string[]): Final => ({
  name: membership.name,
  standings: actions.map((action) => marks[action]?.standing ?? 'open'),
  hand: membership.hand !== undefined && !hasLeft(membership),
  left: hasLeft(membership),
});
