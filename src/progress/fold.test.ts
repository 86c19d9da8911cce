import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Event, EventBody } from './event.ts';
import { EMPTY, fold, news } from './fold.ts';
import { LOG_VERSION, readLog, stamp, whyNotABody } from './log.ts';

const GUIDE = { id: 'g', version: '1', hash: 'h' };
const at = (body: EventBody, id: string, time = 1): Event => stamp(body, id, time);
const done = (action: string, grade: 'told' | 'seen' | 'confirmed' = 'seen'): EventBody => ({
  type: 'done',
  action,
  grade,
});

describe('fold', () => {
  it('reads a run from its log', () => {
    const state = fold([
      at({ type: 'started', guide: GUIDE }, '1', 10),
      at(done('a'), '2', 20),
      at({ type: 'chose', branch: 'b', option: 'x' }, '3', 30),
      at({ type: 'skipped', action: 'c', reason: 'no phone' }, '4', 40),
      at({ type: 'settled', actions: ['a', 'd'], as: 'already' }, '5', 50),
    ]);
    expect(state).toEqual({
      guide: GUIDE,
      startedAt: 10,
      lastAt: 50,
      choices: { b: 'x' },
      outcomes: {
        a: { as: 'done', grade: 'seen', at: 20 },
        c: { as: 'skipped', reason: 'no phone', at: 40 },
        d: { as: 'already', at: 50 },
      },
    });
  });
  it('takes an event with a known id for the same event', () => {
    expect(
      fold([at(done('a', 'confirmed'), '1'), at({ type: 'reopened', actions: ['a'] }, '1')]).outcomes.a,
    ).toBeDefined();
  });
  it('opens again what is reopened', () => {
    expect(fold([at(done('a'), '1'), at({ type: 'reopened', actions: ['a'] }, '2')]).outcomes).toEqual({});
  });
});

describe('news', () => {
  const state = fold([at(done('a', 'seen'), '1'), at({ type: 'chose', branch: 'b', option: 'x' }, '2')]);
  it.each([
    [done('a', 'told'), false],
    [done('a', 'seen'), false],
    [done('a', 'confirmed'), true],
    [done('z', 'told'), true],
    [{ type: 'skipped', action: 'a', reason: '' }, false],
    [{ type: 'chose', branch: 'b', option: 'x' }, false],
    [{ type: 'chose', branch: 'b', option: 'y' }, true],
    [{ type: 'settled', actions: ['a'], as: 'passed' }, false],
    [{ type: 'not-applicable', actions: ['a'], because: 'no-root' }, false],
    [{ type: 'not-applicable', actions: ['a', 'z'], because: 'no-root' }, true],
    [{ type: 'reopened', actions: ['z'] }, false],
  ] as [EventBody, boolean][])('%j: %s', (body, isNews) => expect(news(state, body) !== undefined).toBe(isNews));

  it('keeps of a list what is new', () => {
    expect(news(state, { type: 'settled', actions: ['a', 'z'], as: 'passed' })).toEqual({
      type: 'settled',
      actions: ['z'],
      as: 'passed',
    });
  });
});

describe('readLog', () => {
  it('sets damaged entries aside and keeps the rest', () => {
    const good = at(done('a'), '1');
    const reading = readLog([
      [good, null, { v: 1, id: 'x', at: 1, type: 'flew' }, { v: 1, type: 'done' }],
      'torn',
      [at(done('b'), '2')],
    ]);
    expect(reading.events.map(({ id }) => id)).toEqual(['1', '2']);
    expect(reading.damaged.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    expect(reading.newer).toBe(false);
  });
  it('takes a version for no number that is none', () => {
    expect(readLog([[{ v: { toString: 0 }, id: '1', at: 1, type: 'reopened', actions: [] }]]).damaged).toEqual([
      { index: 0, why: 'version object' },
    ]);
  });
  it('knows a newer version', () => {
    const newer = { v: LOG_VERSION + 1, id: '1', at: 1, type: 'done' };
    expect(readLog([[newer]])).toEqual({ events: [], damaged: [], newer: true });
  });
  it('reads a log of the first version as it was written', () => {
    const log = JSON.parse(readFileSync(new URL('./fixtures/log-v1.json', import.meta.url), 'utf8'));
    expect(readLog([log])).toEqual({ events: log, damaged: [], newer: false });
    expect(fold(log)).toEqual({
      guide: { id: 'g', version: '2', hash: 'bb' },
      startedAt: 1763900000000,
      lastAt: 1763900009000,
      choices: { device: 'app' },
      outcomes: {
        open: { as: 'done', grade: 'confirmed', at: 1763900001000 },
        type: { as: 'done', grade: 'seen', at: 1763900002000 },
        tag: { as: 'skipped', reason: 'not needed', at: 1763900005000 },
        dashboard: { as: 'already', at: 1763900006000 },
        next: { as: 'passed', at: 1763900007000 },
      },
    });
  });
  it('writes what the first version had as the first version did', () => {
    const log: Event[] = JSON.parse(readFileSync(new URL('./fixtures/log-v1.json', import.meta.url), 'utf8'));
    for (const { v, id, at: time, ...body } of log) expect(stamp(body, id, time)).toEqual({ v, id, at: time, ...body });
    expect(stamp({ type: 'not-applicable', actions: ['a'], because: 'no-root' }, '1', 1).v).toBe(2);
  });
  it('takes no form of event under a version that did not have it', () => {
    const later = { v: 1, id: '1', at: 1, type: 'not-applicable', actions: ['a'], because: 'no-root' };
    expect(readLog([[later]]).damaged).toEqual([{ index: 0, why: 'version 1' }]);
    expect(readLog([[{ ...later, v: 2 }]]).events).toHaveLength(1);
  });
});

describe('whyNotABody', () => {
  it.each([
    [done('a'), true],
    [{ type: 'done', action: 'a', grade: 'verified' }, false],
    [{ type: 'done', action: 'x'.repeat(500), grade: 'seen' }, false],
    [{ type: ['done'], action: 'a', grade: 'seen' }, false],
    [{ type: 'chose', branch: 'a', option: 1 }, false],
    [{ type: 'started', guide: { id: 'g', version: '1' } }, false],
    [{ type: 'started', guide: GUIDE }, true],
    [{ type: 'moved', guide: null }, false],
    [{ type: 'constructor' }, false],
    [{ type: 'toString' }, false],
    [{ type: 'settled', actions: 'a', as: 'passed' }, false],
    [{ type: 'not-applicable', actions: ['a'], because: 'root-managed' }, true],
    [{ type: 'not-applicable', actions: ['a'], because: 'I say so' }, false],
    [{ type: 'settled', actions: ['a'], as: 'not-applicable' }, false],
    [null, false],
    ['done', false],
    [{ type: { toString: 0 } }, false],
  ])('%j: %s', (value, fits) => expect(whyNotABody(value) === undefined).toBe(fits));
});

it('an empty log is an empty run', () => expect(fold([])).toBe(EMPTY));
