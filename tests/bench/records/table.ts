import type { Row as Cells } from '../table.ts';
import type { Tally } from './protocol.ts';

/** One line of the benchmark's table. Counts are in the tally; shares are percent of its pairs. */
export interface Row extends Tally {
  locator: string;
  share: { right: number; spot: number; wrong: number; gone: number; otherPage: number };
}

/** A tally as a row of the table. */
export function rowOf(locator: string, tally: Tally): Row {
  const percent = (count: number) => (tally.pairs === 0 ? 0 : (100 * count) / tally.pairs);
  const { right, spot, wrong, gone, otherPage } = tally;
  const share = {
    right: percent(right),
    spot: percent(spot),
    wrong: percent(wrong),
    gone: percent(gone),
    otherPage: percent(otherPage),
  };
  return { locator, ...tally, share };
}

/** The row's cells by column, for the benches' tables. */
export function cellsOf({ locator, pairs, none, twins, share }: Row): Cells {
  const percent = (share: number) => `${share.toFixed(1)}%`;
  return {
    locator,
    pairs,
    right: percent(share.right),
    'right spot': percent(share.spot),
    wrong: percent(share.wrong),
    none,
    'false when taken away (+ twins)': `${percent(share.gone)} (+${twins})`,
    'false on another page': percent(share.otherPage),
  };
}
