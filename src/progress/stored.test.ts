import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, EventBody } from './event.ts';
import { fold } from './fold.ts';
import { LOG_VERSION, readLog, stamp } from './log.ts';
import { CHUNK_SIZE, type Chunk, entriesOf, grown, PACKED_VERSION } from './stored.ts';

const fixture = (name: string) => JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Appends in some portions, each read back from the storage as JSON, as the writer does. */
function append(chunks: readonly unknown[], portions: readonly (readonly Event[])[]): unknown[] {
  return portions.reduce<unknown[]>(
    (before, added) => {
      const { replaces, chunks: after } = grown(before.at(-1), added);
      return asStored([...(replaces ? before.slice(0, -1) : before), ...after]);
    },
    asStored([...chunks]),
  );
}

const text = fc.oneof(
  fc.constantFrom('user.mfa.next', '', '=x', '__proto__', '🦊', '"\\\n'),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(text, { maxLength: 8 });
const guide = fc.record({ id: text, version: text, hash: text });
const body: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ type: fc.constantFrom('started' as const, 'moved' as const), guide }),
  fc.record({ type: fc.constant('done' as const), action: text, grade: fc.constantFrom('told', 'seen', 'confirmed') }),
  fc.record({ type: fc.constant('chose' as const), branch: text, option: text }),
  fc.record({ type: fc.constant('skipped' as const), action: text, reason: text }),
  fc.record({ type: fc.constant('settled' as const), actions: texts, as: fc.constantFrom('already', 'passed') }),
  fc.record({ type: fc.constant('reopened' as const), actions: texts }),
  fc.record({
    type: fc.constant('verified' as const),
    actions: texts,
    by: fc.constant('credential-report'),
    reportAt: fc.nat(),
  }),
) as fc.Arbitrary<EventBody>;
const id = fc.oneof(fc.uuid(), text);
const time = fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double({ min: 0, max: 4e12, noNaN: true }));
const event = fc.tuple(body, id, time).map(([what, its, at]) => stamp(what, its, at));
/** Of a form that this build does not know. */
const unknownForm = fc
  .tuple(event, fc.dictionary(text, fc.jsonValue(), { noNullPrototype: true }))
  .map(([known, more]) => ({ ...more, v: known.v, id: known.id, at: known.at, type: 'flew' }) as unknown as Event);

describe('packed chunks', () => {
  it('give every event back as it was, however it was appended', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(event, unknownForm), { maxLength: 30 }), { maxLength: 6 }), (portions) => {
        const chunks = append([], portions);
        expect(chunks.flatMap(entriesOf)).toEqual(asStored(portions.flat()));
        expect(chunks.every((one) => (one as Chunk).events.length <= CHUNK_SIZE)).toBe(true);
      }),
    );
  });

  it('are read as the log that they are', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 100 }), (events) => {
        expect(readLog(append([], [events]))).toEqual({ events: asStored(events), damaged: [], newer: false });
      }),
    );
  });

  it('read anything at all without a throw, and never take what is whole with them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), mutilated)), event, (junk, whole) => {
        const good = grown(undefined, [whole]).chunks;
        const reading = readLog(asStored([...junk, ...good]));
        expect(reading.events.at(-1)).toEqual(asStored(whole));
      }),
    );
  });

  it('take few bytes', () => {
    const events = Array.from({ length: 100 }, (_, index) =>
      stamp(
        { type: 'done', action: 'user.permissions.next', grade: 'confirmed' },
        crypto.randomUUID(),
        1.7e12 + index * 9e4,
      ),
    );
    const bytes = grown(undefined, events).chunks.map((chunk) => JSON.stringify(chunk).length);
    expect(bytes.reduce((a, b) => a + b) / events.length).toBeLessThan(100);
  });
});

/** A packed chunk with one of its parts put in place by something else. */
const mutilated = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 4 }), fc.constantFrom('v', 'at', 'forms', 'events'), fc.jsonValue())
  .map(([events, part, other]) => ({ ...grown(undefined, events).chunks[0], [part]: other }));

describe('what is not whole', () => {
  const one = stamp({ type: 'done', action: 'a', grade: 'seen' }, crypto.randomUUID(), 5);
  const two = stamp({ type: 'chose', branch: 'b', option: 'c' }, '2', 6);
  const chunk = grown(undefined, [one, two]).chunks[0] as Chunk;

  const noText = { toString: 0 };
  it.each([
    ['an entry’s version', { v: noText, id: '1', at: 1, type: 'reopened', actions: [] }],
    ['an entry’s type', { v: 1, id: '1', at: 1, type: noText }],
    ['a chunk’s time', { ...chunk, at: noText }],
    ['an event’s time', { ...chunk, events: [[0, '9', noText, 'a', 'seen']] }],
    ['an event’s form', { ...chunk, events: [[noText, '9', 1, 'a', 'seen']] }],
    ['a field’s name', { ...chunk, forms: [[1, 'done', noText, 'grade']], events: [[0, '9', 1, 'a', 'seen']] }],
  ])('is set aside where %s is something that can be made neither text nor number', (_what, junk) => {
    expect(readLog([junk, chunk]).events).toHaveLength(2);
  });

  it.each([
    ['a form that is not there', [7, '9', 1, 'a', 'seen']],
    ['a value too few', [0, '9', 1, 'a']],
    ['no id', [0, 5, 1, 'a', 'seen']],
    ['no time', [0, '9', 'x', 'a', 'seen']],
    ['a form that is none', [2, '9', 1, 'a', 'seen']],
    ['nothing', null],
    ['a type of no event', { v: 1, id: '9', at: 7, type: 'flew' }],
  ])('is set aside, and stays when the chunk grows: %s', (_what, entry) => {
    const torn = { ...chunk, forms: [...chunk.forms, 'form'], events: [chunk.events[0], entry, chunk.events[1]] };
    const three = stamp({ type: 'reopened', actions: ['a'] }, '3', 7);
    const chunks = append([torn], [[three]]) as Chunk[];
    const reading = readLog(chunks);
    expect(reading.events).toEqual([one, two, three]);
    expect(reading.damaged.map(({ index }) => index)).toEqual([1]);
    expect(chunks[0]?.events[1]).toEqual(entry);
  });

  it.each([
    ['torn', 'torn'],
    ['of an older version', [one]],
    ['without forms', { ...chunk, forms: undefined }],
    ['full', grown(undefined, Array(CHUNK_SIZE).fill(one)).chunks[0]],
  ])('a chunk that is %s stays as it is', (_what, last) => {
    const { replaces, chunks } = grown(last, [two]);
    expect(replaces).toBe(false);
    expect(readLog(chunks).events).toEqual([two]);
  });

  it('changes nothing that it was given', () => {
    const before = structuredClone(chunk);
    grown(chunk, [one, two]);
    expect(chunk).toEqual(before);
  });

  it('a chunk that is missing is told', () => {
    expect(readLog([undefined, chunk])).toMatchObject({ events: [one, two], damaged: [{ index: 0 }] });
  });

  it('a chunk of a newer version is told from a damaged one', () => {
    expect(readLog([{ ...chunk, v: LOG_VERSION + 1 }])).toMatchObject({ events: [], damaged: [], newer: true });
    expect(readLog([{ ...chunk, v: PACKED_VERSION - 1 }])).toMatchObject({ events: [], newer: false });
    expect(readLog([{ ...chunk, v: PACKED_VERSION - 1 }]).damaged).toHaveLength(1);
  });
});

describe('logs as they were once written', () => {
  const lived = fixture('log-v2-stored.json');
  const packed = fixture('log-v3-stored.json');

  it('of version 2 are read, and go on in the present form', () => {
    const more = stamp({ type: 'done', action: 'z', grade: 'told' }, '9', 5);
    const chunks = append(lived, [[more]]);
    expect(chunks.slice(0, lived.length)).toEqual(lived);
    expect(readLog(chunks)).toEqual({ events: [...lived.flat(), more], damaged: [], newer: false });
  });

  it('of version 3 are read as what they say', () => {
    expect(readLog(packed)).toEqual({ events: lived.flat(), damaged: [], newer: false });
    expect(fold(readLog(packed).events)).toEqual(fold(lived.flat()));
  });

  it('are written today as version 3 was written first', () => {
    expect(asStored(grown(undefined, lived.flat()).chunks)).toEqual(packed);
  });
});
