import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../console/catalogue.ts';
import type { PageId } from '../console/page.ts';
import { PLANTED } from '../export/fixtures/entries.ts';
import { isTried, type Tried, type Verdict } from '../export/tried.ts';
import type { Action, Guide } from '../guide/model.ts';
import { explain } from '../locate/explain.ts';
import type { Focus } from './focus.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import { type Scene, targetOf } from './scene.ts';
import { createTried } from './tried.ts';

const GUIDE = { id: 'secure-new-account', version: '2026.11.1' } as Guide;
const ACTION = { id: 'root.add-mfa', control: { ref: 'dashboard.add-mfa-root' } } as Action;

const at = (finding: object, action = ACTION) => ({ entry: { kind: 'action', action }, finding }) as unknown as Focus;
const on = (page: PageId) => ({ look: { place: { page }, language: 'en' }, catalogue: CATALOGUE }) as unknown as Scene;
const MISSING = at({ is: 'missing', name: 'Add MFA' });

/** Notes with an answer that can be changed, what they sent, and how often they looked. */
function notes(fails: () => boolean = () => false) {
  const sent: Tried[] = [];
  const state = { verdict: 'missing' as Verdict, looks: 0 };
  const look = ({ control }: Action): Inquiry => {
    state.looks++;
    const target = control && 'ref' in control ? control.ref : 'own';
    const page = 'dashboard' as const;
    // The element's name is the page's text; it must not come into what is told.
    const candidate = { tag: 'button', name: String(PLANTED[9]), evidence: [], strength: 0, chosen: false } as const;
    const candidates = [{ ...candidate, evidence: [], element: {} as Element }];
    const words = { evidence: ['no-candidate'], lacking: ['name-known'] } as Pick<Inquiry, 'evidence' | 'lacking'>;
    return { target, wanted: [page], found: page, passes: true, verdict: state.verdict, ...words, candidates };
  };
  const send = async (tried: Tried) => {
    if (fails()) throw new Error('The worker gave no answer.');
    sent.push(tried);
  };
  return { sent, state, ...createTried(send, look) };
}

describe('what was tried', () => {
  it('is told once per changed outcome, and looked at once per changed sight', () => {
    const { note, sent, state } = notes();
    for (let tick = 0; tick < 5; tick++) note(GUIDE, MISSING, on('dashboard'));
    expect([sent.length, state.looks]).toEqual([1, 1]);
    state.verdict = 'sure';
    note(GUIDE, at({ is: 'ringed', name: 'Add MFA' }), on('dashboard'));
    expect(sent.map(({ verdict }) => verdict)).toEqual(['missing', 'sure']);
    // Another sight with the same outcome is no news.
    note(GUIDE, at({ is: 'several', name: 'Add MFA', count: 2 }), on('dashboard'));
    expect([sent.length, state.looks]).toEqual([2, 3]);
  });

  it('is exactly what the worker takes, with nothing of the page in it', () => {
    const { note, sent } = notes();
    note(GUIDE, MISSING, on('dashboard'));
    expect(isTried(sent[0])).toBe(true);
    expect(PLANTED.filter((planted) => JSON.stringify(sent).includes(planted))).toEqual([]);
  });

  it('says nothing of a control in a guide’s own words but that it is one', () => {
    const sent: Tried[] = [];
    const names = { en: [{ text: 'Ask Ann Example', confidence: 'seen' as const }] };
    const target = { id: 'own:button:Ask Ann Example', roles: ['button' as const], names };
    const action: Action = { ...ACTION, page: 'users', control: { target } };
    // On another page nothing is searched, so that this is the real look without a document.
    const look = (action: Action, scene: Scene) => inquire(action, scene, { explain, targetOf });
    createTried(async (tried) => sent.push(tried), look).note(GUIDE, at({ is: 'elsewhere' }, action), on('dashboard'));
    expect(sent).toMatchObject([{ target: 'own', verdict: 'missing', evidence: ['page-differs'], found: 'dashboard' }]);
    expect(JSON.stringify(sent)).not.toContain('Ann');
  });

  it.each([
    [{ is: 'looking' }],
    [{ is: 'no-control' }],
    [{ is: 'wrong-principal', need: 'root', have: 'user' }],
    [{ is: 'ringed', name: 'Account', opener: 'named' }],
  ])('is nothing while the search has not ended: %j', (finding) => {
    const { note, sent, state } = notes();
    note(GUIDE, at(finding), on('dashboard'));
    expect([sent.length, state.looks]).toEqual([0, 0]);
  });

  it('is told again when the worker did not take it', async () => {
    let dead = true;
    const { note, sent } = notes(() => dead);
    note(GUIDE, MISSING, on('dashboard'));
    await Promise.resolve();
    await Promise.resolve();
    dead = false;
    note(GUIDE, MISSING, on('dashboard'));
    expect(sent).toHaveLength(1);
  });
});
