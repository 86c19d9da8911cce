import { describe, expect, it } from 'vitest';
import { CATALOGUE, controlTitle } from './catalogue.ts';
import { normaliseName } from './normalise.ts';
import { PAGE_REFS } from './place.ts';
import type { Target } from './target.ts';

const targets = [...CATALOGUE.values()];
const NAMELESS = new Set(['bar.account-menu', 'group.policy-row', 'create.group-row', 'create.policy-row']);
/** The same check box, found in the dialog while it is open and on the page while it is not. */
const SAME = new Set(['group.policy-row|create.policy-row']);

describe('the catalogue', () => {
  it.each(targets.map((target) => [target.id, target] as const))('%s is complete', (id, target) => {
    if (!NAMELESS.has(id)) expect(target.names.en?.length).toBeGreaterThan(0);
    for (const page of target.pages ?? []) expect(PAGE_REFS.has(page)).toBe(true);
    if (target.opener) expect(CATALOGUE.has(target.opener)).toBe(true);
    expect(target.roles.length).toBeGreaterThan(0);
  });

  it('has no two targets that a page could not tell apart', () => {
    const clashes = targets.flatMap((a, index) => targets.slice(index + 1).filter((b) => clash(a, b)).map((b) => `${a.id}|${b.id}`));
    expect(clashes.filter((pair) => !SAME.has(pair))).toEqual([]);
  });
});

/** Same page, same role, a shared name, and the same scope: the guard against a ring on the wrong control. */
function clash(a: Target, b: Target): boolean {
  const pages = !a.pages || !b.pages || a.pages.some((page) => b.pages?.includes(page));
  const roles = a.roles.some((role) => b.roles.includes(role));
  const scope = JSON.stringify(a.scope) === JSON.stringify(b.scope);
  const structure = a.structure && b.structure && JSON.stringify(a.structure) !== JSON.stringify(b.structure);
  return pages && roles && scope && !structure && (sharesName(a, b) || (isNameless(a) && isNameless(b)));
}

const isNameless = (target: Target) => Object.keys(target.names).length === 0;

function sharesName(a: Target, b: Target): boolean {
  const names = new Set((a.names.en ?? []).map(({ text }) => normaliseName(text)));
  return (b.names.en ?? []).some(({ text }) => names.has(normaliseName(text)));
}

it('controlTitle prefers a sure name in the language, and falls back to English', () => {
  const next = CATALOGUE.get('mfa.next') as Target;
  expect(controlTitle(next, 'ja')).toBe('次へ');
  expect(controlTitle(next, 'de')).toBe('Next');
  expect(controlTitle(CATALOGUE.get('create.policy-row') as Target, 'en')).toBe('AdministratorAccess');
});
