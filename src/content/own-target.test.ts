import { describe, expect, it } from 'vitest';
import type { Role, Target } from '../console/target.ts';
import { placed } from './own-target.ts';

const own = (text: string, role: Role, more: Partial<Target> = {}): Target => ({
  id: 'own',
  roles: [role],
  names: { en: [{ text, confidence: 'seen' }] },
  ...more,
});

describe("controls in a guide's own words", () => {
  it.each<[string, Role, string[] | undefined]>([
    ['Create user', 'button', ['users', 'create-user/review']],
    ['create user', 'button', ['users', 'create-user/review']],
    ['Create user', 'checkbox', undefined],
    ['Rotate keys', 'button', undefined],
    ['Sign out', 'button', undefined],
  ])('%s, %s: on %j', (text, role, pages) => expect(placed(own(text, role)).pages).toEqual(pages));

  it('stay where the guide says', () => {
    const target = own('Create user', 'button', { pages: ['groups'] });
    expect(placed(target)).toBe(target);
  });

  it('are the same object each time', () => {
    const target = own('Create user', 'button');
    expect(placed(target)).toBe(placed(target));
  });
});
