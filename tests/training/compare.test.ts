import { expect, it } from 'vitest';
import { delaysOf, differenceOf } from './compare.ts';
import type { Final } from './self.ts';

const one: Final = { name: 'Ada', standings: ['seen', 'open'], hand: false, left: false };
const other: Final = { ...one, name: 'Bea', hand: true };

it.each<[string, Final[], Partial<ReturnType<typeof differenceOf>>]>([
  ['nothing', [other, one], {}],
  ['somebody missing', [one], { lost: ['Bea'] }],
  ['another grade', [{ ...one, standings: ['told', 'open'] }, other], { lost: ['Ada'] }],
  ['a hand that is down', [one, { ...other, hand: false }], { lost: ['Bea'] }],
  ['somebody who left', [{ ...one, left: true }, other], { lost: ['Ada'] }],
  ['somebody twice', [one, other, one], { doubled: ['Ada'] }],
  ['somebody who is nobody', [one, other, { ...one, name: 'Eve' }], { doubled: ['Eve'] }],
])('tells %s from what people know of themselves', (_, shown, difference) => {
  expect(differenceOf([one, other], shown)).toEqual({ lost: [], doubled: [], ...difference });
});

it('counts from the first post of what a row shows', () => {
  const post = { name: 'Ada', took: 1, status: 204 };
  const posts = [
    { ...post, marks: 1, begun: 100, status: 503 },
    { ...post, marks: 1, begun: 400 },
    { ...post, marks: 3, begun: 900 },
  ];
  const shown = [
    { name: 'Ada', marks: 1, at: 450 },
    { name: 'Ada', marks: 3, at: 930 },
    { name: 'Bea', marks: 1, at: 500 },
  ];
  expect(delaysOf(posts, shown)).toEqual([350, 30]);
});
