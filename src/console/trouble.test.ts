import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import type { Place } from './page.ts';
import { TROUBLED, type TroubleKind, troubleOfControl, troubleOfPage } from './trouble.ts';

describe('what a console form complains about', () => {
  it('is known of controls that there are', () => {
    expect(TROUBLED.filter((control) => !CATALOGUE.has(control))).toEqual([]);
  });

  it.each<[string, TroubleKind | undefined]>([
    ['mfa.code-2', 'codes'],
    ['create.user-name', 'user-name'],
    ['mfa.next', undefined],
    ['constructor', undefined],
  ])('%s: %s', (control, kind) => expect(troubleOfControl(control)).toBe(kind));

  it.each<[Place, TroubleKind | undefined]>([
    [{ page: 'assign-mfa', step: 'set-up' }, 'codes-refused'],
    [{ page: 'assign-mfa', step: 'select' }, 'device-refused'],
    [{ page: 'create-user', step: 'review' }, 'user-refused'],
    [{ page: 'create-user' }, undefined],
    [{ page: 'dashboard' }, undefined],
  ])('%j: %s', (place, kind) => expect(troubleOfPage(place)).toBe(kind));
});
