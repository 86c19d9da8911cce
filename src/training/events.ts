/** An event of a stream of Server-Sent Events. (HTML standard, "Interpreting an event stream".) */
export interface ServerEvent {
  type: string;
  data: string;
}

/** The longest line that is kept while its end has not come. A message has 4,096 characters at most. */
const LONGEST_LINE = 16_384;

/** Reads a stream piece by piece, wherever it is cut: give it each piece, and it gives the events that are whole by then. */
export function createEventReader(): (piece: string) => ServerEvent[] {
  let rest = '';
  let type = '';
  let data: string[] = [];
  const finish = (): ServerEvent[] => {
    const event = { type: type || 'message', data: data.join('\n') };
    const isWhole = data.length > 0;
    type = '';
    data = [];
    return isWhole ? [event] : [];
  };
  const take = (line: string): ServerEvent[] => {
    if (line === '') return finish();
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (field === 'event') type = value;
    if (field === 'data') data.push(value);
    return [];
  };
  return (piece) => {
    // A line may end in two signs that came apart: the first is kept until it is known what follows.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) rest = '';
    return lines.flatMap(take);
  };
}

/** What a relay says on a stream: which memory it has, or a message and when it took that. Unix milliseconds. */
export type FromRelay = { is: 'hello'; epoch: string; at: number } | { is: 'message'; wire: string; at: number };

/** An event as what the relay says, or undefined. Events of other types are of later versions. */
export function readRelayEvent({ type, data }: ServerEvent): FromRelay | undefined {
  if (type === 'hello') {
    const [, epoch, at] = /^([\w.-]{1,64}) (\d{1,15})$/.exec(data) ?? [];
    return epoch === undefined ? undefined : { is: 'hello', epoch, at: Number(at) };
  }
  const [, at, wire] = /^(\d{1,15}) (\S{1,4096})$/.exec(data) ?? [];
  return wire === undefined || type !== 'message' ? undefined : { is: 'message', wire, at: Number(at) };
}
