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

const HEAD =
  '| locator | pairs | right | right spot | wrong | none | false when taken away (+ twins) | false on another page |';

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ locator, pairs, none, twins, share }) => {
    const [right, spot, wrong, gone, otherPage] = [
      share.right,
      share.spot,
      share.wrong,
      share.gone,
      share.otherPage,
    ].map((percent) => `${percent.toFixed(1)}%`);
    return `| ${[locator, pairs, right, spot, wrong, none, `${gone} (+${twins})`, otherPage].join(' | ')} |`;
  });
  return [HEAD, '|---|---|---|---|---|---|---|---|', ...lines].join('\n');
}
