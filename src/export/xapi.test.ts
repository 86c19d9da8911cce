import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../progress/event.ts';
import { FINISHED, guide, HALF, RUN, recordOf } from './fixtures/runs.ts';
import { sha1 } from './sha1.ts';
import { isUuid, uuidOf } from './uuid.ts';
import { renderXapi, statementsOf } from './xapi.ts';

/** Learning Locker's validator, which is CommonJS. */
const { default: problemsOf } = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  default: (statement: unknown) => { path: string[]; message: string }[];
};
const faults = (record: Parameters<typeof renderXapi>[0]) =>
  (JSON.parse(renderXapi(record)) as unknown[]).flatMap((one) => problemsOf(one).map(({ path }) => path.join('.')));

const verbs = (bodies: readonly EventBody[]) =>
  statementsOf(recordOf(bodies)).map(({ verb }) => (verb as { display: { en: string } }).display.en);

describe('xAPI statements', () => {
  it('pass the validator, whatever the run is called and whether it has an id', () => {
    for (const name of [undefined, '', '<b>Ä "x"</b> 🦉', '=1'])
      for (const id of [RUN, 'not-a-uuid-1', undefined])
        expect(faults(recordOf([...HALF, ...FINISHED], { name, id }))).toEqual([]);
  });

  it('would not pass with a fault', () => {
    const [first] = statementsOf(recordOf(HALF));
    for (const wrong of [{ id: 'x' }, { timestamp: 'yesterday' }, { actor: { name: 'x' } }, { verb: { id: 'done' } }])
      expect(problemsOf({ ...first, ...wrong })).not.toEqual([]);
  });

  it('say each thing in its own verb, one statement for each action', () => {
    expect(verbs(HALF)).toEqual([
      ...['initialized', 'completed', 'completed', 'moved to another version', 'answered', 'completed', 'completed'],
      ...['reopened', 'skipped', 'found in place', 'passed by', 'set aside as not applicable'],
    ]);
    expect(verbs(FINISHED).at(-1)).toBe('completed');
    const [, done, ...more] = statementsOf(recordOf(HALF)) as { result?: { extensions?: object } }[];
    expect(done?.result).toEqual({
      completion: true,
      extensions: { 'https://waymark.example/xapi/extensions/grade': 'confirmed' },
    });
    expect(JSON.stringify(more)).toContain('"https://waymark.example/xapi/extensions/because":"root-managed"');
  });

  it('can be sent twice: ids stay, and so does all that may not change, whatever run and guide are called then', () => {
    const bare = (record: Parameters<typeof statementsOf>[0]) =>
      JSON.parse(JSON.stringify(statementsOf(record), (key, value) => (key === 'definition' ? undefined : value)));
    const before = bare(recordOf(HALF, { name: 'A' }));
    expect(bare(recordOf(HALF, { name: 'B', guide: { ...guide, title: 'Other' }, writtenAt: 1 }))).toEqual(before);
    const ids = statementsOf(recordOf([...HALF, ...FINISHED])).map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isUuid(id))).toEqual([]);
    const other = statementsOf(recordOf(HALF, { id: RUN.replace('f', 'a') })).map(({ id }) => id);
    expect(other.filter((id) => ids.includes(String(id)))).toEqual([]);
  });

  it('say once that the guide was completed, by what completed it, whatever is noted afterwards', () => {
    const completed = (bodies: readonly EventBody[]) =>
      statementsOf(recordOf(bodies)).filter(({ object }) => JSON.stringify(object).includes('/activities/course'));
    const ids = (bodies: readonly EventBody[]) => completed(bodies).map(({ id }) => id);
    const report: EventBody = { type: 'verified', actions: ['root.confirm'], by: 'account-summary', reportAt: 1 };
    expect(ids([...FINISHED, report])).toEqual(ids(FINISHED));
    expect(completed([...FINISHED, report]).at(-1)).toMatchObject({ result: { completion: true } });
    const open: EventBody = { type: 'reopened', actions: ['root.open'] };
    expect(ids([...FINISHED, open])).toEqual(ids(FINISHED).slice(0, 1));
    expect(ids([...FINISHED, open, { type: 'skipped', action: 'root.open', reason: '' }])).toHaveLength(1);
  });

  it('have the run as registration and as actor, and name nobody', () => {
    for (const one of statementsOf(recordOf(HALF, { name: 'Acme' }))) {
      expect(one).toMatchObject({
        context: { registration: RUN },
        actor: { account: { name: RUN } },
        version: '1.0.3',
      });
      expect(JSON.stringify({ ...one, context: undefined })).not.toContain('Acme');
    }
  });
});

describe('names of statements', () => {
  it.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'ü🦉'.repeat(99)])('SHA-1 of %j', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
  });

  it('are UUIDs of version 5, and stay what they are', () => {
    expect(uuidOf('a', 'b')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
    expect(uuidOf('ab')).not.toBe(uuidOf('a', 'b'));
    expect(uuidOf('statement', RUN, 'e0', 'started')).toMatchInlineSnapshot(`"e8e991c2-2a45-5db7-bd0f-c88630389e21"`);
  });
});
