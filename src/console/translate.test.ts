import { expect, it } from 'vitest';
import type { Names, Target } from './target.ts';
import { translated } from './translate.ts';
import { namesOf } from './words.ts';

const name = (text: string): Names => ({ en: [{ text, confidence: 'seen' }] });
const NAMES = namesOf({ seen: { Add: 'Hinzufügen', You: ['Sie', 'Du'] }, guess: { Add: 'Zufügen', Root: 'Wurzel' } });
const ADD = [
  { text: 'Hinzufügen', confidence: 'seen' },
  { text: 'Zufügen', confidence: 'guess' },
];

function inGerman(target: Omit<Target, 'id' | 'roles'>): Target | undefined {
  return translated(new Map([['a', { id: 'a', roles: ['button'], ...target }]]), 'de', NAMES).get('a');
}

it('names by the newest English name, the best known first', () => {
  expect(inGerman({ names: name('Add') })?.names).toEqual({ ...name('Add'), de: ADD });
  expect(inGerman({ names: name('Remove') })?.names).toEqual(name('Remove'));
  expect(inGerman({ names: {} })?.names).toEqual({});
});

it('names what is around it as well', () => {
  const scope = { in: 'item', named: name('Root'), not: name('You') } as const;
  const target = inGerman({ names: {}, scope, neighbours: name('Add') });
  expect(target?.scope).toMatchObject({ in: 'item', named: { de: [{ text: 'Wurzel' }] } });
  expect(target?.scope).toMatchObject({ not: { de: [{ text: 'Sie' }, { text: 'Du' }] } });
  expect(target?.neighbours?.de).toEqual(ADD);
});

it('leaves the rest and the given catalogue as they were', () => {
  const before = new Map([['a', { id: 'a', roles: ['link'], names: name('Add'), twins: true } as Target]]);
  expect(translated(before, 'de', NAMES).get('a')).toMatchObject({ roles: ['link'], twins: true });
  expect(before.get('a')?.names).toEqual(name('Add'));
});
