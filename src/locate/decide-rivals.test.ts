import { describe, expect, it } from 'vitest';
import type { Target } from '../console/target.ts';
import { decide, rateAll } from './decide.ts';
import type { CandidateFacts } from './facts.ts';

const names = {
  en: [{ text: 'Create user', confidence: 'seen' }],
  de: [{ text: 'Anlegen', confidence: 'guess' }],
} as const;
const button = (more: Partial<Target> = {}): Target => ({ id: 'test', roles: ['button'], names, ...more });
const fact = (more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  name: 'x',
  match: 'none',
  disabled: false,
  prominent: false,
  ...more,
});

const SCOPE = { scope: { in: 'main' } } as const;
const ID = { structure: { id: 'create' } };
const HREF = { structure: { hrefEnds: '#/users' } };
const ORDER = { structure: { order: { index: 0, count: 2 } } };
const HEADING = { ...SCOPE, pages: ['users'], structure: { headingPrimary: true } } as const;
const NEAR_BY = { neighbours: { en: [{ text: 'Cancel', confidence: 'seen' }] } } as const;
const DANGER = { dangerous: true };

const verdictOf = (target: Target, ...facts: Partial<CandidateFacts>[]) => {
  const decision = decide(target, facts.map(fact), 'en');
  return 'index' in decision ? `${decision.verdict} ${decision.index}` : decision.verdict;
};

it('without a name, its scope or id says it all', () => {
  const row = button({ names: {}, scope: { in: 'row', cell: 'AdministratorAccess' } });
  expect(verdictOf(row, { inScope: false }, { inScope: true })).toBe('sure 1');
  expect(verdictOf(button({ names: {}, ...ID }), { id: true })).toBe('sure 0');
  expect(verdictOf(button({ names: {} }), {})).toBe('missing');
});

it('with a name that nobody knows, its guess in its scope is as good as it gets', () => {
  const guessed = button({ names: { en: [{ text: 'Refresh', confidence: 'guess' }] }, ...SCOPE });
  expect(verdictOf(guessed, { match: 'guess', inScope: true })).toBe('sure 0');
  expect(verdictOf(button(SCOPE), { match: 'guess', inScope: true })).toBe('likely 0');
  expect(verdictOf(guessed, { match: 'guess' })).toBe('missing');
});

describe('among equals', () => {
  const known = { match: 'known' } as const;
  it.each<[string, Partial<Target>, Partial<CandidateFacts>[], string]>([
    ['nobody is chosen', {}, [known, known], 'several'],
    ['a known name beats a likely one', SCOPE, [{ ...known }, { ...known, inScope: true }], 'sure 1'],
    ['order tells', ORDER, [{ ...known, order: true }, known], 'sure 0'],
    [
      "the heading's primary button tells",
      HEADING,
      [
        { ...known, inScope: true },
        { ...known, inScope: true, primary: true },
      ],
      'sure 1',
    ],
    ['neighbours tell', NEAR_BY, [known, { ...known, neighbours: 0.6 }], 'sure 1'],
    [
      'neighbours of both do not',
      NEAR_BY,
      [
        { ...known, neighbours: 1 },
        { ...known, neighbours: 0.6 },
      ],
      'several',
    ],
    [
      'one address is one control',
      {},
      [
        { ...known, address: '#/a' },
        { ...known, address: '#/a' },
      ],
      'sure 0',
    ],
    [
      'two addresses are not',
      {},
      [
        { ...known, address: '#/a' },
        { ...known, address: '#/b' },
      ],
      'several',
    ],
    ['declared twins: the one that works', { twins: true }, [{ ...known, disabled: true }, known], 'sure 1'],
    ['declared twins: the one that stands out', { twins: true }, [known, { ...known, prominent: true }], 'sure 1'],
  ])('%s', (_what, asked, facts, verdict) => expect(verdictOf(button(asked), ...facts)).toBe(verdict));
});

it('says of every candidate what it would be alone, and why', () => {
  const target = button({ ...SCOPE, ...HREF, ...DANGER });
  const all = rateAll(
    target,
    [fact({ match: 'known', inScope: true }), fact({ match: 'near', inScope: true, href: true })],
    'en',
  );
  expect(all).toEqual([
    { index: 0, verdict: 'sure', evidence: ['name-known', 'scope'] },
    { index: 1, verdict: 'out', evidence: ['name-near', 'scope', 'href', 'dangerous'] },
  ]);
});

it.each<[string, Partial<CandidateFacts>[], string[]]>([
  ['there was no candidate', [], ['no-candidate']],
  ['none had the name', [{}], ['no-candidate']],
  ['it stands elsewhere', [{ match: 'known', inScope: false }], ['scope-differs']],
  ['it is the opposite', [{ match: 'near', veto: 'opposite-verb' }], ['opposite-verb']],
  ['it has another id', [{ match: 'known', id: false }], ['id-differs']],
])('says why it is missing: %s', (_what, facts, evidence) => {
  expect(decide(button(), facts.map(fact), 'en')).toEqual({ verdict: 'missing', evidence });
});
