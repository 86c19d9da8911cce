/** One event of a stream of Server-Sent Events (WHATWG HTML, "Server-sent events"). */
export interface StreamEvent {
  /** Its kind; `message` where the stream names none. */
  event: string;
  data: string;
  /** The last id that the stream named. */
  id: string;
}

/** Longer lines are no message of ours: they are left out, so that a stream without an end of line fills no memory. */
const LONGEST_LINE = 16_384;

/**
 * Reads a stream as it comes, in pieces of any size. It holds what has come of a line so far, and of an event.
 * @returns takes the next piece, and gives the events that are whole with it
 */
export function streamReader(): (piece: string) => StreamEvent[] {
  let [held, id, event] = ['', '', ''];
  let data: string[] = [];
  let tooLong = false;
  let first = true;

  const lineEnds = (line: string, out: StreamEvent[]) => {
    if (line !== '') return field(line);
    if (data.length > 0) out.push({ event: event || 'message', data: data.join('\n'), id });
    [event, data] = ['', []];
  };
  const field = (line: string) => {
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'data') data.push(value);
    if (name === 'event') event = value;
    if (name === 'id' && !value.includes('\0')) id = value;
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
      if (!tooLong && line.length <= LONGEST_LINE) lineEnds(line, out);
      tooLong = false;
    }
    if (held.length > LONGEST_LINE) [held, tooLong] = ['', true];
    return out;
  };
}
