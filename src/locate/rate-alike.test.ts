import { describe, expect, it } from 'vitest';
import type { Target } from '../console/target.ts';
import { decide } from './decide.ts';
import type { CandidateFacts, NameMatch } from './facts.ts';
import type { Signal } from './resemble.ts';

const NAMED: Target = { id: 'test', roles: [], names: { en: [{ text: 'Plans', confidence: 'seen' }] } };
const WORDLESS: Target = { ...NAMED, names: {} };

const fact = (match: NameMatch, agree: Signal[], differ: Signal[] = [], more: Partial<CandidateFacts> = {}) => ({
  name: match === 'none' ? '' : 'x',
  match,
  disabled: false,
  prominent: false,
  likeness: { agree, differ, degree: 0.5 },
  ...more,
});

const verdictOf = (target: Target, ...facts: CandidateFacts[]) => {
  const decision = decide(target, facts, 'en');
  return 'index' in decision ? `${decision.verdict} ${decision.index}` : decision.verdict;
};

describe('compared with what was recorded', () => {
  it.each<[string, CandidateFacts, string]>([
    ['the same name alone', fact('known', ['kind']), 'missing'],
    ['the same name and size', fact('known', ['kind', 'size']), 'missing'],
    ['the same name and place', fact('known', ['kind', 'place']), 'sure 0'],
    ['the same name and place of another kind', fact('known', ['place']), 'missing'],
    ['the same name, place and neighbours of another kind', fact('known', ['place', 'near']), 'sure 0'],
    ['the same name and place, but another address', fact('known', ['kind', 'place'], ['address']), 'missing'],
    ['the same with its neighbours', fact('known', ['kind', 'place', 'near'], ['address']), 'sure 0'],
    ['another address, but the same id', fact('known', ['kind', 'id'], ['address']), 'sure 0'],
    ['near, the same id', fact('near', ['kind', 'id']), 'missing'],
    ['near, the same id and place', fact('near', ['kind', 'id', 'place']), 'likely 0'],
    ['near, all alike but nothing that an author wrote', fact('near', ['kind', 'place', 'near', 'marks']), 'missing'],
    ['near, the same id and place, another address', fact('near', ['id', 'place'], ['address']), 'missing'],
    ['near, but the opposite', fact('near', ['id', 'place'], [], { veto: 'opposite-verb' }), 'missing'],
    ['no name, the same id and place', fact('none', ['id', 'place']), 'likely 0'],
    ['another name, the same id and place', fact('none', ['id', 'place'], [], { name: 'Jobs' }), 'missing'],
    ['another name, three alike', fact('none', ['id', 'place', 'near'], [], { name: 'Jobs' }), 'likely 0'],
  ])('%s: %s', (_what, facts, verdict) => expect(verdictOf(NAMED, facts)).toBe(verdict));

  it('is never more than missing where the wrong one does harm, but for its very name', () => {
    const dangerous = { ...NAMED, dangerous: true };
    expect(verdictOf(dangerous, fact('near', ['kind', 'id', 'place']))).toBe('missing');
    expect(verdictOf(dangerous, fact('known', ['kind', 'id', 'place']))).toBe('sure 0');
  });
});

describe('without words', () => {
  const here = fact('none', ['kind', 'place', 'marks', 'size']);
  it.each<[string, CandidateFacts[], string]>([
    ['its place and two more', [here], 'likely 0'],
    ['its place and one more', [fact('none', ['kind', 'place', 'size'])], 'missing'],
    ['all but its place', [fact('none', ['kind', 'marks', 'size'])], 'missing'],
    ['one like it elsewhere', [here, fact('none', ['kind', 'marks', 'size'])], 'several'],
    ['one like it with words', [here, fact('none', ['kind', 'marks', 'size'], [], { name: 'Cart' })], 'likely 0'],
    ['one like it that leads elsewhere', [here, fact('none', ['kind', 'marks', 'size'], ['address'])], 'likely 0'],
    ['its address and place', [fact('none', ['kind', 'address', 'place'])], 'likely 0'],
  ])('%s: %s', (_what, facts, verdict) => expect(verdictOf(WORDLESS, ...facts)).toBe(verdict));
});

describe('among equals', () => {
  const of = (degree: number, more: Partial<CandidateFacts> = {}) =>
    fact('known', ['kind', 'place'], [], { likeness: { agree: ['kind', 'place'], differ: [], degree }, ...more });
  it.each<[string, CandidateFacts[], string]>([
    ['the one that is clearly more alike', [of(0.6), of(0.8)], 'sure 1'],
    ['none of two that are about as alike', [of(0.79), of(0.8)], 'several'],
    ['either where both lead to one place', [of(0.79, { address: 'a' }), of(0.8, { address: 'a' })], 'sure 1'],
  ])('%s: %s', (_what, facts, verdict) => expect(verdictOf(NAMED, ...facts)).toBe(verdict));
});
