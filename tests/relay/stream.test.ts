import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { Stream } from '../../scripts/relay/stream.mjs';

/** A reader who takes so many writes, and then none until they are told to go on. */
class Reader extends EventEmitter {
  written: string[] = [];
  room = 3;

  write(text: string): boolean {
    this.written.push(text);
    this.room -= 1;
    return this.room > 0;
  }

  goesOn(room: number): void {
    this.room = room;
    this.emit('drain');
  }

  end(): void {}
}

it('holds nothing for a reader who does not read, and goes on where they were', () => {
  const kept: { id: number; text: string }[] = [];
  const log = { after: (at: number) => kept.find(({ id }) => id > at) };
  const reader = new Reader();
  const stream = new Stream(reader, log, { epoch: 'e', lastId: undefined, now: 5 });
  for (let id = 1; id <= 50; id++) {
    kept.push({ id, text: `m${id}` });
    stream.pump();
    stream.pass('beat');
    stream.ping();
  }
  expect(reader.written).toHaveLength(3);
  const before = reader.written.filter((text) => text.includes('data: m')).length;
  reader.goesOn(1000);
  const heard = reader.written.flatMap((text) => /data: (m\d+)/.exec(text)?.[1] ?? []);
  expect([before < 3, heard]).toEqual([true, kept.map(({ text }) => text)]);
  kept.push({ id: 51, text: 'm51' });
  stream.pump();
  expect(reader.written.at(-1)).toContain('m51');
});
