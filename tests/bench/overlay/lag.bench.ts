// How far the ring is from its control while the page moves.
import { describe, it } from 'vitest';
import { type Row, writeTable } from '../table.ts';
import { boxLag } from './box-lag.ts';
import { drawnLag, JANK, type Lag, MOVES } from './lag.ts';
import { spread } from './numbers.ts';
import { withStand } from './open.ts';
import { TOOLS, type Tool } from './tools.ts';

type Measure = typeof drawnLag;

/** One row for a tool: a cell for each move, with the page's script quick and slow. */
async function rowsOf(kind: 'chrome' | 'firefox', tool: Tool, measure: Measure): Promise<Row[]> {
  return withStand(kind, tool, {}, async (stand) => {
    const rows: Row[] = [];
    for (const jank of [0, JANK]) {
      const row: Row = { tool: tool.name, 'page’s script': jank ? `${jank} ms a frame` : 'quick' };
      for (const move of MOVES)
        row[move] = await measure(stand, move, jank).then(cell, (error) => `none: ${error.message}`);
      rows.push(row);
    }
    return rows;
  });
}

function cell({ distances, without }: Lag): string {
  const all = distances.length + without;
  return `${spread(distances)} (${without > 0 ? `none in ${without} of ` : ''}${all})`;
}

describe('the distance between control and ring', () => {
  const rows: Record<string, Row[]> = { chrome: [], firefox: [] };

  it.each(TOOLS)('in Chromium: $name', async (tool) => {
    rows.chrome?.push(...(await rowsOf('chrome', tool, drawnLag)));
    writeTable(11, 'Distance between control and ring in Chromium', CHROMIUM, rows.chrome ?? []);
  });

  it.each(TOOLS)('in Firefox: $name', async (tool) => {
    rows.firefox?.push(...(await rowsOf('firefox', tool, boxLag)));
    writeTable(12, 'Distance between control and ring in Firefox', FIREFOX, rows.firefox ?? []);
  });
});

const CHROMIUM = `CSS pixels, median / 95th percentile / largest (frames), of the drawn frames (screencast) in which one of both moved. Wheel at 1,200 px/s; a message of 80 px above the control; transitions by 80 px in 400 ms.`;
const FIREFOX =
  'The same by boxes, for Firefox gives no drawn frames: at the first frame after the last scroll event, and otherwise at each frame in which the control moved. What the compositor draws in between was not measured.';
