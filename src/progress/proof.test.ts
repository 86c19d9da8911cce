import { describe, expect, it } from 'vitest';
import type { EventBody } from './event.ts';
import { apply, EMPTY, fold, news, type RunState } from './fold.ts';
import { readLog, stamp, whyNotABody } from './log.ts';

const report = (type: 'verified' | 'contradicted', reportAt: number, actions = ['a']): EventBody => ({
  type,
  actions,
  by: 'credential-report',
  reportAt,
});
const verified = (reportAt: number) => report('verified', reportAt);
const contradicted = (reportAt: number) => report('contradicted', reportAt);
const done = (grade: 'told' | 'seen' | 'confirmed'): EventBody => ({ type: 'done', action: 'a', grade });
const settled = (as: 'already' | 'passed'): EventBody => ({ type: 'settled', actions: ['a'], as });
const skipped: EventBody = { type: 'skipped', action: 'a', reason: 'later' };
const none: EventBody = { type: 'not-applicable', actions: ['a'], because: 'no-root' };

/** A run after some events, at 10, 20, 30 … */
const runOf = (...bodies: EventBody[]): RunState =>
  bodies.reduce((state, body, index) => apply(state, stamp(body, String(index), (index + 1) * 10)), EMPTY);
const proof = (at: number) => ({ by: 'credential-report', at });

describe('what a report verifies', () => {
  it.each([
    ['told', [done('told'), verified(15)], { as: 'done', grade: 'verified', at: 10, verified: proof(15) }],
    ['confirmed', [done('confirmed'), verified(15)], { as: 'done', grade: 'verified', at: 10, verified: proof(15) }],
    [
      'already there',
      [settled('already'), verified(15)],
      { as: 'done', grade: 'verified', at: 10, verified: proof(15) },
    ],
    ['passed', [settled('passed'), verified(15)], { as: 'done', grade: 'verified', at: 10, verified: proof(15) }],
    ['skipped', [skipped, verified(15)], { as: 'done', grade: 'verified', at: 10, verified: proof(15) }],
    ['open', [verified(5)], { as: 'done', grade: 'verified', at: 10, verified: proof(5) }],
    ['not applicable', [none, verified(15)], { as: 'not-applicable', because: 'no-root', at: 10 }],
    ['opened again', [done('told'), verified(15), { type: 'reopened', actions: ['a'] }], undefined],
    [
      'contradicted before',
      [done('told'), contradicted(15), verified(16)],
      { as: 'done', grade: 'verified', at: 10, verified: proof(16) },
    ],
    [
      'contradicted later',
      [done('told'), contradicted(15), verified(14)],
      { as: 'done', grade: 'told', at: 10, contradicted: proof(15) },
    ],
  ] as [string, EventBody[], object | undefined][])('was %s', (_was, bodies, outcome) => {
    expect(runOf(...bodies).outcomes.a).toEqual(outcome);
  });
});

describe('what a report contradicts', () => {
  it.each([
    ['told', [done('told'), contradicted(15)], { as: 'done', grade: 'told', at: 10, contradicted: proof(15) }],
    [
      'confirmed',
      [done('confirmed'), contradicted(15)],
      { as: 'done', grade: 'confirmed', at: 10, contradicted: proof(15) },
    ],
    ['already there', [settled('already'), contradicted(15)], { as: 'already', at: 10, contradicted: proof(15) }],
    [
      'verified before',
      [verified(5), contradicted(15)],
      { as: 'done', grade: 'verified', at: 10, verified: proof(5), contradicted: proof(15) },
    ],
    [
      'verified by the same report for another user',
      [verified(5), contradicted(5)],
      { as: 'done', grade: 'verified', at: 10, verified: proof(5), contradicted: proof(5) },
    ],
    ['verified later', [verified(5), contradicted(4)], { as: 'done', grade: 'verified', at: 10, verified: proof(5) }],
    ['skipped', [skipped, contradicted(15)], { as: 'skipped', reason: 'later', at: 10 }],
    ['not applicable', [none, contradicted(15)], { as: 'not-applicable', because: 'no-root', at: 10 }],
    ['open', [contradicted(15)], undefined],
    ['confirmed anew', [done('seen'), contradicted(15), done('confirmed')], { as: 'done', grade: 'confirmed', at: 30 }],
  ] as [string, EventBody[], object | undefined][])('was %s', (_was, bodies, outcome) => {
    expect(runOf(...bodies).outcomes.a).toEqual(outcome);
  });
});

describe('news', () => {
  it.each([
    ['verified of something open', [], verified(5), true],
    ['verified of something told', [done('told')], verified(15), true],
    ['the same report again', [done('told'), verified(15)], verified(15), false],
    ['an older report', [done('told'), verified(15)], verified(14), false],
    ['a later report that says the same', [done('told'), verified(15)], verified(16), true],
    ['a later report that lifts a contradiction', [done('told'), contradicted(15)], verified(16), true],
    ['a later report that sets one', [verified(15)], contradicted(16), true],
    ['the same contradiction again', [done('told'), contradicted(15)], contradicted(15), false],
    ['a contradiction of nothing', [], contradicted(15), false],
    ['a contradiction of what was skipped', [skipped], contradicted(15), false],
    ['a report on what does not apply', [none], verified(15), false],
    ['a page that confirms what was contradicted', [done('confirmed'), contradicted(15)], done('confirmed'), true],
    ['a word against a contradiction', [done('told'), contradicted(15)], done('told'), false],
    ['a page that confirms what is verified', [verified(15)], done('confirmed'), false],
  ] as [string, EventBody[], EventBody, boolean][])('%s', (_what, before, body, isNews) => {
    expect(news(runOf(...before), body) !== undefined).toBe(isNews);
  });

  it('keeps of a report what is new', () => {
    expect(news(runOf(verified(15)), report('verified', 15, ['a', 'b']))).toEqual(report('verified', 15, ['b']));
  });
});

it('is not shared between outcomes of one event', () => {
  const { outcomes } = runOf(report('verified', 5, ['a', 'b']), report('contradicted', 6, ['b']));
  expect(outcomes.a).not.toHaveProperty('contradicted');
});

describe('the log', () => {
  const event = { v: 3, id: '1', at: 1, ...verified(5) };
  it('has reports since version 3', () => {
    expect(readLog([[event]]).events).toEqual([stamp(verified(5), '1', 1)]);
    expect(readLog([[{ ...event, v: 2 }]]).damaged).toEqual([{ index: 0, why: 'version 2' }]);
    expect(fold([stamp(verified(5), '1', 1), stamp(contradicted(6), '1', 2)]).outcomes.a).not.toHaveProperty(
      'contradicted',
    );
  });
  it.each([
    [verified(5), true],
    [contradicted(5), true],
    [{ ...verified(5), by: 'account-summary' }, true],
    [{ ...verified(5), by: 'me' }, false],
    [{ ...verified(5), by: ['account-summary'] }, false],
    [{ ...verified(5), actions: 'a' }, false],
    [{ ...verified(5), reportAt: '5' }, false],
    [verified(Number.NaN), false],
  ])('%j: %s', (body, fits) => expect(whyNotABody(body) === undefined).toBe(fits));
});
