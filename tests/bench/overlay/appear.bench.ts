// From the control's appearance to the ring, and from its going to the ring's; and what layout shift that causes.
import { describe, it } from 'vitest';
import { type Row, writeTable } from '../table.ts';
import { comeAndGo } from './come-and-go.ts';
import { ROUNDS } from './effort.ts';
import { spread } from './numbers.ts';
import { withStand } from './open.ts';
import { loadShift } from './shift.ts';
import { NONE, TOOLS } from './tools.ts';

const KINDS = ['chrome', 'firefox'] as const;

describe.each(KINDS)('coming and going in %s', (kind) => {
  const rows: Row[] = [];
  it.each(TOOLS)('$name', (tool) =>
    withStand(kind, tool, {}, async (stand) => {
      const { came, went, shift, never } = await comeAndGo(stand);
      rows.push({
        tool: tool.name,
        'until the ring is there, ms': spread(came) + (never > 0 ? `, never in ${never}` : ''),
        'frames drawn with a ring round nothing': spread(went),
        ...(kind === 'chrome' && {
          'layout shift of the page meanwhile': shift.page.toFixed(4),
          'of the tool’s own panel': shift.own.toFixed(4),
        }),
      });
      writeTable(kind === 'chrome' ? 16 : 17, `A control comes and goes in ${NAMES[kind]}`, NOTES, rows);
    }),
  );
});

describe('layout shift of a page load', () => {
  const rows: Row[] = [];
  it.each([NONE, ...TOOLS])('$name', (tool) =>
    withStand('chrome', tool, {}, async (stand) => {
      rows.push({ tool: tool.name, 'layout shift of a page load': spread(await loadShift(stand), 4) });
      writeTable(18, 'Layout shift of a page load', LOAD, rows);
    }),
  );
});

const NAMES = { chrome: 'Chromium', firefox: 'Firefox' };
const NOTES = `The control is put into a page at rest after 0.5 to 2 s, and taken out again: ${ROUNDS} times, median / 95th percentile / largest. Looked at behind each frame, so a frame's time is in it.`;
const LOAD = 'As the browser reports it, pages alone ("none") and with each tool.';
