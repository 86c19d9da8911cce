import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamReader } from './event-stream.ts';

const read = (...pieces: string[]) => {
  const reader = streamReader();
  return pieces.flatMap((piece) => reader(piece)).map(({ event, data, id }) => `${event}|${data}|${id}`);
};

describe('a stream of events', () => {
  it.each<[string, string[], string[]]>([
    ['a message', ['data: 12 abc\n\n'], ['message|12 abc|']],
    ['in pieces', ['da', 'ta: 12 a', 'bc\n', '\n'], ['message|12 abc|']],
    ['no blank after the colon', ['data:x\n\n'], ['message|x|']],
    ['only one blank is left out', ['data:  x\n\n'], ['message| x|']],
    [
      'a kind and an id, which stays',
      ['id: 7\nevent: hello\ndata: e 1\n\ndata: x\n\n'],
      ['hello|e 1|7', 'message|x|7'],
    ],
    ['not yet whole', ['data: x\n'], []],
    ['nothing said', ['event: ping\n\n', 'data: x\n\n'], ['message|x|']],
    ['a comment, an unknown word', [': ping\nretry: 5\ndata: x\n\n'], ['message|x|']],
    ['several lines', ['data: a\ndata: b\n\n'], ['message|a\nb|']],
    [
      'ends of lines of all kinds',
      ['data: a\r\n\r\ndata: b\r\rdata: c\n\n'],
      ['message|a|', 'message|b|', 'message|c|'],
    ],
    ['an end of line in two pieces', ['data: a\r', '\n\r', '\ndata: b\n\n'], ['message|a|', 'message|b|']],
    ['a mark of byte order', ['\uFEFFdata: x\n\n'], ['message|x|']],
    ['a line without end', ['data: ', 'x'.repeat(20_000), 'y\n', 'data: z\n\n'], ['message|z|']],
    ['a very long line at once', [`data: ${'x'.repeat(20_000)}\ndata: z\n\n`], ['message|z|']],
    ['an event without end', [...Array(5000).fill('data: xxxx\n'), '\n', 'data: z\n\n'], ['message|z|']],
    ['nothing without end', [...Array(20_000).fill('data\n'), '\n', 'data: z\n\n'], ['message|z|']],
    ['as much as is kept', [`data: ${'x'.repeat(9000)}\n`, 'data: y\n\n'], [`message|${'x'.repeat(9000)}\ny|`]],
  ])('%s', (_, pieces, events) => expect(read(...pieces)).toEqual(events));

  it('is the same however it is cut', () => {
    const text = 'id: 1\r\nevent: hello\r\ndata: e 5\r\n\r\n: x\rdata: 1 a\rdata: b\r\rid: 2\ndata: c\n\n';
    const cuts = fc.array(fc.nat(text.length), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, (at) => {
        const places = [0, ...at.sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((to, nth) => text.slice(places[nth], to));
        expect(read(...pieces)).toEqual(read(text));
      }),
    );
    expect(read(text)).toHaveLength(3);
  });
});
