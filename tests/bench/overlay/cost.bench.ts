// What each tool takes of the main thread: at a page load, at rest, and while a page never rests. Chromium alone.
import { describe, it } from 'vitest';
import { type Row, writeTable } from '../table.ts';
import { AFTERWARDS, atRest, inStorm, LONG, loads, parts } from './cost.ts';
import { ROUNDS } from './effort.ts';
import { spread } from './numbers.ts';
import { withStand } from './open.ts';
import type { Spent } from './spent.ts';
import { OURS, TOOLS, type Tool } from './tools.ts';

const starts: Row[] = [];
const running: Row[] = [];
const explained: Row[] = [];

function addStart(name: string, all: readonly Spent[]): void {
  const total = spread(
    all.map((one) => one.total),
    2,
  );
  starts.push({
    tool: name,
    'ms per page load': total,
    'longest task, ms': spread(
      all.map((one) => one.longest),
      2,
    ),
  });
  const [most] = [
    parts(all)
      .map(([part, ms]) => `${part} ${ms.toFixed(2)}`)
      .join(', '),
  ];
  explained.push({ tool: name, 'ms by the function that the browser called': most });
  writeTable(13, 'Start-up', START, starts);
  writeTable(14, 'What start-up goes into', EXPLAINED, explained);
}

describe('the main thread', () => {
  it('the gate alone at a page load', () =>
    withStand('chrome', OURS, { idle: true }, async (stand) =>
      addStart('ours, gate alone', await loads(stand, false)),
    ));

  it.each(TOOLS)('a page load: $name', (tool) =>
    withStand('chrome', tool, {}, async (stand) => addStart(nameOf(tool), await loads(stand, true))),
  );

  it.each(TOOLS)('at rest and in a storm: $name', (tool) =>
    withStand('chrome', tool, {}, async (stand) => {
      const rest = await atRest(stand);
      const busy = await inStorm(stand);
      running.push({
        tool: tool.name,
        'ms per second at rest': rest.total.toFixed(2),
        'ms per second in the storm': busy.total.toFixed(2),
        'longest task in the storm, ms': busy.longest.toFixed(2),
      });
      writeTable(15, 'At rest and in a storm', RUNNING, running);
    }),
  );
});

const nameOf = (tool: Tool) => (tool.isOurs ? 'ours, gate and walk' : tool.name);

const START = `Milliseconds of processor time on the main thread, from traces: median / 95th percentile / largest of ${ROUNDS} page loads, until ${AFTERWARDS / 1000} s after the ring is there. "Longest task": the tool's part of it. react-joyride brings its own React; ours finds its control by itself, the others are told a selector.`;
const EXPLAINED =
  'Medians of the same page loads; "(start)" is running the script for the first time, "(promises)" what goes on when a promise settles.';
const RUNNING = `The ring is there. Storm: a table of 7,000 elements is drawn anew ten times a second. ${LONG / 1000} s each, of which a longest task is the tool's part.`;
