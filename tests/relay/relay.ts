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
  /** How many channels of each kind it holds of a session; absent where that cannot be asked. */
  kept?(session: string): Partial<Record<string, number>>;
  /** How long something of a session is kept at the longest, whoever asks. Seconds. */
  lasts?(session: string): number;
  stop(): Promise<void>;
}
