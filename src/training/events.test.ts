import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventReader, readRelayEvent, type ServerEvent } from './events.ts';

const read = (...pieces: string[]): ServerEvent[] => {
  const reader = createEventReader();
  return pieces.flatMap((piece) => reader(piece));
};

describe('a stream of events', () => {
  it.each<[string, string, string[]]>([
    ['one', 'data: a\n\n', ['message a']],
    ['one with type and id', 'id: 7\nevent: hello\ndata: e1 5\n\n', ['hello e1 5']],
    ['two', 'data: a\n\ndata: b\n\n', ['message a', 'message b']],
    ['a type is of its event alone', 'event: hello\ndata: a\n\ndata: b\n\n', ['hello a', 'message b']],
    ['without a space', 'data:a\n\n', ['message a']],
    ['two lines', 'data: a\ndata: b\n\n', ['message a\nb']],
    ['a comment keeps it open', ': still there\n\n', []],
    ['no data, no event', 'event: hello\n\n', []],
    ['not whole yet', 'data: a\n', []],
    ['Windows ends', 'data: a\r\n\r\n', ['message a']],
    ['old ends', 'data: a\r\rdata: b\n\n', ['message a', 'message b']],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(({ type, data }) => `${type} ${data}`)).toEqual(expected);
  });

  it('says the same wherever it is cut', () => {
    const text = 'id: 1\r\nevent: hello\r\ndata: e1 5\r\n\r\ndata: 6 abc\n\n: x\n\ndata: 7 d\n\n';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 9 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(read(...pieces)).toEqual(read(text));
      }),
    );
  });

  it('does not keep a line without an end', () => {
    const reader = createEventReader();
    for (let sent = 0; sent < 5; sent++) reader(`data: ${'x'.repeat(5000)}`);
    expect(reader('\n\n')[0]?.data.length ?? 0).toBeLessThan(16_384);
  });
});

it.each<[ServerEvent, string]>([
  [{ type: 'hello', data: 'e1 1700000000000' }, 'hello e1 1700000000000'],
  [{ type: 'message', data: '1700000000000 wm1.n.x' }, 'message wm1.n.x 1700000000000'],
  [{ type: 'message', data: 'e1 1700000000000' }, 'nothing'],
  [{ type: 'hello', data: '1700000000000 wm1.n.x' }, 'nothing'],
  [{ type: 'hello', data: 'e1' }, 'nothing'],
  [{ type: 'message', data: `1 ${'x'.repeat(4097)}` }, 'nothing'],
  [{ type: 'message', data: '1 two words' }, 'nothing'],
  [{ type: 'later', data: '1 wm1.n.x' }, 'nothing'],
])('what a relay says: %j', (event, expected) => {
  const said = readRelayEvent(event);
  const text = said && [said.is, said.is === 'hello' ? said.epoch : said.wire, said.at].join(' ');
  expect(text ?? 'nothing').toBe(expected);
});
