import { describe, expect, it } from 'vitest';
import type { Target } from '../console/target.ts';
import { decide } from './decide.ts';
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
const STEP = { pages: ['create-user/review'] } as const;
const ID = { structure: { id: 'create' } };
const HREF = { structure: { hrefEnds: '#/users' } };
const ORDER = { structure: { order: { index: 0, count: 2 } } };
const PRIMARY = { structure: { wizardPrimary: true } };
const HEADING = { ...SCOPE, pages: ['users'], structure: { headingPrimary: true } } as const;
const TEST_ID = { structure: { attributes: { 'data-testid': 'create' } } };
const SORT = { structure: { component: 'button_vjswe', analytics: { component: 'awsui.Button', action: 'click' } } };
const SUBMIT = { structure: { analytics: { component: 'awsui.Button', action: 'submit' } } };
const NEAR_BY = { neighbours: { en: [{ text: 'Cancel', confidence: 'seen' }] } } as const;
const DANGER = { dangerous: true };

/** What is asked, what is found of one candidate, and the verdict in English (name known) and German (only guessed). */
const TABLE: [string, Partial<Target>, Partial<CandidateFacts>, string, string][] = [
  ['a known name', {}, { match: 'known' }, 'sure', 'sure'],
  ['a known name in its scope', SCOPE, { match: 'known', inScope: true }, 'sure', 'sure'],
  ['a known name in another scope', SCOPE, { match: 'known', inScope: false }, 'missing', 'missing'],
  ['a known name, scope not to be seen', SCOPE, { match: 'known' }, 'likely', 'likely'],
  ['a known name at another place in the row', ORDER, { match: 'known', order: false }, 'likely', 'likely'],
  ['a known name that leads elsewhere', HREF, { match: 'known', href: false }, 'missing', 'missing'],
  ['a known name with another id', ID, { match: 'known', id: false }, 'missing', 'missing'],
  ['a known name with another test id', TEST_ID, { match: 'known', attributes: false }, 'missing', 'missing'],
  ['a known name, component renamed', SORT, { match: 'known', component: false }, 'sure', 'sure'],
  ['a known name is not vetoed by its words', {}, { match: 'known', veto: 'other-object' }, 'sure', 'sure'],
  ['a known name that is not the primary button', PRIMARY, { match: 'known', primary: false }, 'missing', 'missing'],
  [
    'a known name that is no icon',
    { structure: { icon: true } },
    { match: 'known', icon: false },
    'missing',
    'missing',
  ],
  ['a guess alone', {}, { match: 'guess' }, 'missing', 'missing'],
  ['a guess in its scope', SCOPE, { match: 'guess', inScope: true }, 'likely', 'likely'],
  ['a guess with its order', ORDER, { match: 'guess', order: true }, 'likely', 'likely'],
  ['a guess with another order', ORDER, { match: 'guess', order: false, inScope: true }, 'missing', 'missing'],
  ['a guess among its neighbours', NEAR_BY, { match: 'guess', neighbours: 0.5 }, 'likely', 'likely'],
  ['a guess without most neighbours', NEAR_BY, { match: 'guess', neighbours: 0.4 }, 'missing', 'missing'],
  ['near alone', {}, { match: 'near' }, 'missing', 'missing'],
  ['near in its scope', SCOPE, { match: 'near', inScope: true }, 'missing', 'missing'],
  ['near with its link, no scope', HREF, { match: 'near', href: true }, 'missing', 'missing'],
  ['near with link and scope', { ...SCOPE, ...HREF }, { match: 'near', inScope: true, href: true }, 'likely', 'likely'],
  [
    'near with neighbours and scope',
    { ...SCOPE, ...NEAR_BY },
    { match: 'near', inScope: true, neighbours: 1 },
    'likely',
    'likely',
  ],
  [
    'near with a component and scope',
    { ...SCOPE, ...SORT },
    { match: 'near', inScope: true, component: true },
    'missing',
    'missing',
  ],
  [
    'near, neighbours gone',
    { ...SCOPE, ...HREF, ...NEAR_BY },
    { match: 'near', inScope: true, href: true, neighbours: 0 },
    'missing',
    'missing',
  ],
  [
    'near, but the opposite',
    { ...SCOPE, ...HREF },
    { match: 'near', inScope: true, href: true, veto: 'opposite-verb' },
    'missing',
    'missing',
  ],
  [
    'near, but dangerous',
    { ...SCOPE, ...PRIMARY, ...DANGER },
    { match: 'near', inScope: true, primary: true },
    'missing',
    'missing',
  ],
  ['another name with its link and scope', { ...SCOPE, ...HREF }, { inScope: true, href: true }, 'likely', 'likely'],
  ['another name with its link', HREF, { href: true }, 'missing', 'missing'],
  ["another name, the step's primary button", { ...STEP, ...PRIMARY }, { primary: true }, 'missing', 'likely'],
  ['another name, a primary button somewhere', PRIMARY, { primary: true }, 'missing', 'missing'],
  ["another name, the heading's primary button", HEADING, { primary: true, inScope: true }, 'missing', 'likely'],
  ["another name, the heading's primary button elsewhere", HEADING, { primary: true }, 'missing', 'missing'],
  [
    "another name, the heading's primary button, a veto",
    HEADING,
    { primary: true, inScope: true, veto: 'other-object' },
    'missing',
    'missing',
  ],
  ['a known name that is not in the heading', HEADING, { match: 'known', inScope: true }, 'sure', 'sure'],
  ['another name in its order on a step', { ...STEP, ...ORDER }, { order: true }, 'missing', 'likely'],
  ['another name in another order', { ...STEP, ...ORDER }, { order: false }, 'missing', 'missing'],
  [
    'another name with its order, but a veto',
    { ...STEP, ...ORDER },
    { order: true, veto: 'opposite-verb' },
    'missing',
    'missing',
  ],
  ['another name, but the id', ID, { id: true }, 'missing', 'likely'],
  ['another name, id and scope', { ...SCOPE, ...ID }, { id: true, inScope: true }, 'likely', 'likely'],
  ['another name, but the test id', TEST_ID, { attributes: true }, 'likely', 'likely'],
  [
    'another name, test id in another scope',
    { ...SCOPE, ...TEST_ID },
    { attributes: true, inScope: false },
    'missing',
    'missing',
  ],
  [
    'another name, the sort of button on a step',
    { ...STEP, ...SORT },
    { component: true, analytics: true },
    'missing',
    'likely',
  ],
  ['another name, the sort of button anywhere', SORT, { component: true, analytics: true }, 'missing', 'missing'],
  ['another name, only the component', { ...STEP, ...SORT }, { component: true }, 'missing', 'missing'],
  ['another name, only metadata of a click', { ...STEP, ...SORT }, { analytics: true }, 'missing', 'missing'],
  ["another name, the step's submit", { ...STEP, ...SUBMIT }, { analytics: true }, 'missing', 'likely'],
  [
    'another name, metadata of something else',
    { ...STEP, ...PRIMARY },
    { primary: true, analytics: false },
    'missing',
    'missing',
  ],
  ['nothing in common', STEP, {}, 'missing', 'missing'],
];

describe.each(TABLE)('%s', (_what, asked, found, english, german) => {
  it.each([['en', english] as const, ['de', german] as const])('in %s: %s', (language, verdict) => {
    expect(decide(button(asked), [fact(found)], language).verdict).toBe(verdict);
  });

  it('is found beside all that is missing, and by itself', () => {
    const others = TABLE.filter(([, , facts]) => decide(button(asked), [fact(facts)], 'en').verdict === 'missing');
    const candidates = [...others.map(([, , facts]) => fact(facts)), fact(found)];
    const decision = decide(button(asked), candidates, 'en');
    expect(decision.verdict).toBe(english);
    if ('index' in decision) expect(decision.index).toBe(candidates.length - 1);
  });
});
