import { expect, it } from 'vitest';
import { guide } from '../training/fixtures/links.ts';
import { planOf } from '../training/plan-of.ts';
import { headsOf } from './columns.ts';

const plan = planOf(guide);
const { heads, columns } = headsOf(plan, guide);

it('has a column for each action, and over them the steps', () => {
  expect(columns.map(({ id }) => id)).toEqual(plan.actions);
  expect(heads.map(({ id }) => id)).toEqual(plan.steps.map(({ id }) => id));
  expect(heads.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
  expect(columns.filter(({ isFirst }) => isFirst)).toHaveLength(heads.filter(({ span }) => span > 0).length);
});

it('is called as the guide calls it, with numbers', () => {
  expect(heads.every(({ title }) => title !== '')).toBe(true);
  expect(heads.map(({ label }) => label)).toEqual(heads.map((_, at) => String(at + 1)));
  expect(columns.filter(({ text, id }) => text === '' || text === id)).toEqual([]);
});

it('is called by its id where the words of another guide lack it', () => {
  const none = headsOf(plan, { ...guide, tasks: [] });
  expect(none.columns.map(({ text }) => text)).toEqual(plan.actions);
});
