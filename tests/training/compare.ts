import type { Page } from 'puppeteer';
import type { Posted } from './participant.ts';
import type { Final } from './self.ts';
import type { Shown } from './watch.ts';

/* Runs in the board: everybody as they stand there. All rows are drawn, as for paper. */
function rows(): Final[] {
  window.dispatchEvent(new Event('beforeprint'));
  const all = [...document.querySelectorAll('[data-person]')].map((row) => {
    const flags = (row.getAttribute('data-flags') ?? '').split(' ');
    return {
      name: (row.querySelector('.name')?.getAttribute('title') ?? '').trim(),
      standings: [...row.querySelectorAll('[data-standing]')].map((cell) => cell.getAttribute('data-standing') ?? ''),
      hand: flags.includes('hand'),
      left: flags.includes('left'),
    };
  });
  window.dispatchEvent(new Event('afterprint'));
  return all;
}

/** What differs between what people know of themselves and what a board shows. */
export interface Difference {
  /** Whose state on the board is not their own, or who is not there. */
  lost: string[];
  /** Who is there more than once, or is nobody. */
  doubled: string[];
}

export function differenceOf(own: readonly Final[], shown: readonly Final[]): Difference {
  const byName = new Map<string, Final[]>();
  for (const one of shown) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const isSame = (one: Final, other: Final | undefined) => JSON.stringify(one) === JSON.stringify(other);
  const names = new Set(own.map(({ name }) => name));
  return {
    lost: own.filter((one) => !isSame(one, byName.get(one.name)?.[0])).map(({ name }) => name),
    doubled: [...byName].filter(([name, some]) => some.length > 1 || !names.has(name)).map(([name]) => name),
  };
}

/** What differs as soon as nothing does, or after some time. */
export async function settled(
  board: Page,
  own: readonly Final[],
  most = 20_000,
): Promise<Difference & { shown: Final[] }> {
  for (const end = Date.now() + most; ; ) {
    const shown = await board.evaluate(rows);
    const difference = differenceOf(own, shown);
    if (difference.lost.length + difference.doubled.length === 0 || Date.now() > end) return { ...difference, shown };
    await board.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  }
}

/**
 * From the moment at which a post began to the moment at which a row first showed what it carried. Milliseconds. Of posts that
 * had to be repeated it is the first; of rows, those that were in sight then.
 */
export function delaysOf(posts: readonly Posted[], shown: readonly Shown[]): number[] {
  const first = new Map<string, number>();
  for (const { name, marks, begun } of posts) if (!first.has(`${name}:${marks}`)) first.set(`${name}:${marks}`, begun);
  return shown.flatMap(({ name, marks, at }) => {
    const begun = first.get(`${name}:${marks}`);
    return begun === undefined ? [] : [at - begun];
  });
}
