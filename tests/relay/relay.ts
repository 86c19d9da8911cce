import type { RelayKey } from '../../src/training/relay.ts';

/** A relay as the contract suite needs it. */
export interface Relay {
  /** Where it is asked; several for several nodes. */
  origins: readonly string[];
  /** The certificate's, where it has one. */
  ca?: string;
  /** The newest key. */
  key(): RelayKey;
  /** Adds a key, as its operator does. */
  newKey(): Promise<void>;
  /** Takes a key away. */
  dropKey(name: string): Promise<void>;
  /** Ends it with all that it remembers, and starts it anew at the same place. */
  restart(): Promise<void>;
  /** All that it wrote for its operator to read. */
  log(): string;
  stop(): Promise<void>;
}
