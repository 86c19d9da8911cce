import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Preferences, preferencesFrom } from './preferences.ts';

const SET: Preferences = {
  language: 'pt_BR',
  appearance: 'dark',
  dim: false,
  placing: { corner: 'top-left', at: { x: 10, y: 0 }, size: { width: 400, height: 300 }, folded: true },
};

describe('preferences', () => {
  it('are what was stored', () => {
    expect(preferencesFrom(structuredClone(SET))).toEqual(SET);
  });

  it.each<[string, unknown, Preferences]>([
    ['nothing', undefined, DEFAULTS],
    ['text', 'dark', DEFAULTS],
    ['an unknown language', { ...SET, language: 'xx' }, { ...SET, language: 'auto' }],
    ['an unknown appearance', { ...SET, appearance: 'sepia' }, { ...SET, appearance: 'auto' }],
    ['a dim that is no switch', { ...SET, dim: 'no' }, { ...SET, dim: true }],
    [
      'a place outside all windows',
      { ...SET, placing: { ...SET.placing, at: { x: -5, y: Number.NaN } } },
      { ...SET, placing: { corner: 'top-left', size: { width: 400, height: 300 }, folded: true } },
    ],
    ['an unknown corner', { ...SET, placing: { corner: 'middle' } }, { ...SET, placing: DEFAULTS.placing }],
  ])('are the default where %s is stored', (_what, stored, expected) => {
    expect(preferencesFrom(stored)).toEqual(expected);
  });
});
