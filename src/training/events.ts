import type { StreamEvent } from './event-stream.ts';

/** What a relay says on a stream: which memory it has, or a message and when it took that. Unix milliseconds. */
export type FromRelay = { is: 'hello'; epoch: string; at: number } | { is: 'message'; wire: string; at: number };

/** An event as what the relay says, or undefined. Events of other types are of later versions. */
export function readRelayEvent({ event, data }: Pick<StreamEvent, 'event' | 'data'>): FromRelay | undefined {
  if (event === 'hello') {
    const [, epoch, at] = /^([\w.-]{1,64}) (\d{1,15})$/.exec(data) ?? [];
    return epoch === undefined ? undefined : { is: 'hello', epoch, at: Number(at) };
  }
  const [, at, wire] = /^(\d{1,15}) (\S{1,4096})$/.exec(data) ?? [];
  return wire === undefined || event !== 'message' ? undefined : { is: 'message', wire, at: Number(at) };
}
