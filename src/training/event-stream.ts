/** One event of a stream of Server-Sent Events (WHATWG HTML, "Server-sent events"). */
export interface StreamEvent {
  /** Its kind; `message` where the stream names none. */
  event: string;
  data: string;
  /** The last id that the stream named. */
  id: string;
}

/**
 * Longer lines, and longer events, are no message of ours: they are left out, so that a stream without an end of line or of an
 * event fills no memory. A message has 4,096 characters at most.
 */
const LONGEST = 16_384;

/**
 * Reads a stream as it comes, in pieces of any size. It holds what has come of a line so far, and of an event.
 * @returns takes the next piece, and gives the events that are whole with it
 */
export function streamReader(): (piece: string) => StreamEvent[] {
  let [held, id, event] = ['', '', ''];
  let data: string[] = [];
  // Of the event so far; each line counts for one at least.
  let size = 0;
  let tooLong = false;
  let first = true;

  const lineEnds = (line: string, out: StreamEvent[]) => {
    if (line !== '') return field(line);
    if (data.length > 0 && size <= LONGEST) out.push({ event: event || 'message', data: data.join('\n'), id });
    [event, data, size] = ['', [], 0];
  };
  const field = (line: string) => {
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'data') add(value);
    if (name === 'event') event = value;
    if (name === 'id' && !value.includes('\0')) id = value;
  };
  const add = (value: string) => {
    size += value.length + 1;
    if (size <= LONGEST) data.push(value);
    else data = [];
  };

  return (piece) => {
    const out: StreamEvent[] = [];
    let text = held + piece;
    if (first && text !== '') {
      text = text.replace(/^\uFEFF/, '');
      first = false;
    }
    // A return at the very end may be half of an end of line.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    held = lines.pop() ?? '';
    for (const line of lines) {
      if (!tooLong && line.length <= LONGEST) lineEnds(line, out);
      tooLong = false;
    }
    if (held.length > LONGEST) [held, tooLong] = ['', true];
    return out;
  };
}
