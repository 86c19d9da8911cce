import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VOCABULARY } from '../../../src/console/catalogue.ts';
import { actionsOfGuide } from '../../../src/guide/actions.ts';
import type { Guide } from '../../../src/guide/model.ts';
import { readGuide } from '../../../src/guide/read.ts';
import { meantBy } from './meant.mjs';

const source = readFileSync(new URL('../../../assets/guides/secure-new-account/guide.md', import.meta.url));
const guide = readGuide(source, VOCABULARY).guide as Guide;
const actions = actionsOfGuide(guide);

it('a person can do every action of the guide that has a control without a ring', () => {
  const withControl = actions.filter(({ control }) => control).map(({ id }) => id);
  expect(withControl.length).toBeGreaterThan(40);
  expect(withControl.filter((id) => !meantBy(id))).toEqual([]);
});

it('what has no control means none', () => {
  expect(actions.filter(({ id, control }) => !control && meantBy(id)).map(({ id }) => id)).toEqual([]);
});
