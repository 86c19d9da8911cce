import { expect, it } from 'vitest';
import type { StreamEvent } from './event-stream.ts';
import { readRelayEvent } from './events.ts';

it.each<[Pick<StreamEvent, 'event' | 'data'>, string]>([
  [{ event: 'hello', data: 'e1 1700000000000' }, 'hello e1 1700000000000'],
  [{ event: 'message', data: '1700000000000 wm1.n.x' }, 'message wm1.n.x 1700000000000'],
  [{ event: 'message', data: 'e1 1700000000000' }, 'nothing'],
  [{ event: 'hello', data: '1700000000000 wm1.n.x' }, 'nothing'],
  [{ event: 'hello', data: 'e1' }, 'nothing'],
  [{ event: 'message', data: `1 ${'x'.repeat(4097)}` }, 'nothing'],
  [{ event: 'message', data: '1 two words' }, 'nothing'],
  [{ event: 'later', data: '1 wm1.n.x' }, 'nothing'],
])('what a relay says: %j', (event, expected) => {
  const said = readRelayEvent(event);
  const text = said && [said.is, said.is === 'hello' ? said.epoch : said.wire, said.at].join(' ');
  expect(text ?? 'nothing').toBe(expected);
});
