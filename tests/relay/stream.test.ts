import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { LIMITS } from '../../scripts/relay/limits.mjs';
import { Session } from '../../scripts/relay/session.mjs';
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

  end(): void {
    this.written.push('the end');
  }
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

it('says what it has to say before it ends, also to a reader who is behind: it is forgotten then', () => {
  const kept = Array.from({ length: 9 }, (_, nth) => ({ id: nth + 1, text: `m${nth + 1}` }));
  const log = { after: (at: number) => kept.find(({ id }) => id > at) };
  const reader = new Reader();
  const stream = new Stream(reader, log, { epoch: 'e', lastId: undefined, now: 5 });
  stream.end();
  expect(reader.written).not.toContain('the end');
  reader.goesOn(1000);
  expect(reader.written.at(-2)).toContain('data: m9');
  expect(reader.written.filter((text) => text === 'the end')).toHaveLength(1);
  expect(reader.written.at(-1)).toBe('the end');
  const quick = new Reader();
  new Stream(quick, { after: () => undefined }, { epoch: 'e', lastId: undefined, now: 5 }).end();
  expect(quick.written.at(-1)).toBe('the end');
});

it('of a session that ends, is heard to the last by who is behind', () => {
  const limits = { ...LIMITS, messages: 100 };
  const session = new Session(1000, limits, 0);
  const reader = new Reader();
  session.hear('hear', reader, { epoch: 'e', lastId: undefined, now: 5 });
  for (let seq = 1; seq <= 9; seq++) session.take('post', `m${seq}`, { sender: 'a', seq }, 7);
  session.end();
  reader.goesOn(1000);
  expect(reader.written.slice(-2)).toEqual([expect.stringContaining('data: 7 m9'), 'the end']);
  const late = new Reader();
  session.hear('hear', late, { epoch: 'e', lastId: undefined, now: 5 });
  expect(late.written.filter((text) => text.includes('data: 7'))).toEqual([]);
});
