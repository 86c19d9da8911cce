import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Statement } from '../../src/training/lrs.ts';

/** Expects the same statements, but for what the store puts to each. Of thousands the first that differs is shown. */
export function expectSame(has: readonly Statement[], sent: readonly Statement[]): void {
  const [a, b] = [sorted(has), sorted(sent)];
  expect(a.length).toBe(b.length);
  const at = a.findIndex((one, nth) => !isDeepStrictEqual(one, b[nth]));
  expect(a[at]).toEqual(b[at]);
}

const sorted = (all: readonly Statement[]) =>
  all
    .map(({ stored, authority, ...own }) => JSON.parse(JSON.stringify(own)) as Statement)
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
