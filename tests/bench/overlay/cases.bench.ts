// What each tool does with what pages do. Every cell is the outcome of a try in this run.
import { describe, it } from 'vitest';
import type { Kind } from '../../e2e/setting.ts';
import { type Row, writeTable } from '../table.ts';
import { CASES } from './cases.ts';
import { withStand } from './open.ts';
import { TOOLS, type Tool } from './tools.ts';

/** The other variant differs in how often it asks where things are. */
const TRIED = TOOLS.filter(({ isVariant }) => !isVariant);
const KINDS = { chrome: 'Chromium', firefox: 'Firefox' } as const;

describe.each(Object.keys(KINDS) as Kind[])('cases in %s', (kind) => {
  const rows: Row[] = CASES.map(({ name }) => ({ case: name }));

  describe.each(TRIED)('$name', (tool) => {
    it.each(CASES.map((one, index) => ({ ...one, index })))('$name', async ({ index, name, scenario, tryIt }) => {
      const wrong = await withStand(kind, tool, { scenario }, tryIt);
      (rows[index] as Row)[tool.name] = wrong ? `no: ${wrong}` : `yes${byOwnCode(tool, name)}`;
      writeTable(kind === 'chrome' ? 21 : 22, `What pages do in ${KINDS[kind]}`, NOTES, rows);
    });
  });
});

const byOwnCode = (tool: Tool, name: string) => (tool.ownCode.includes(name) ? ', by the page’s own code' : '');

const NOTES = `Judged by pictures and presses: yes when the ring is round the control within 4 s. Replaced: with a message of 60 px above it. Modal: a dialog that is a box above the page can be pressed, has no ring over it, and the ring comes back. Native dialog: the control is in it, and a press reaches it. Full navigation: the next control, on the next page, after that was loaded anew. Other tab: the next control, in the tab that the press opened. Removed: the ring is gone within 4 s. "By the page's own code": not by the library; its documentation shows how.`;
