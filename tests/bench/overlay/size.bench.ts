// What is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { it } from 'vitest';
import { builtExtension } from '../../e2e/setting.ts';
import { sizeOf } from '../size.ts';
import { type Row, writeTable } from '../table.ts';

/** What a page's script of each would import. */
const RIVALS = {
  'driver.js, with its style sheet': `export { driver } from 'driver.js'; export { default } from 'driver.js/dist/driver.css?inline';`,
  'react-joyride, without React': `export { Joyride } from 'react-joyride';`,
  'react-joyride, with React': `export { Joyride } from 'react-joyride'; export { createRoot } from 'react-dom/client';`,
  'Floating UI, what a ring needs': `export { autoUpdate, computePosition, offset, size } from '@floating-ui/dom';`,
};

const REACT = ['react', 'react-dom', 'react/jsx-runtime'];

/** Our files in console pages. The parts come with a ring, with the top frame's checklist and with the developer view. */
const GATE = 'src/content/gate.iife.js';
const WALK = ['src/content/walk.js', 'texts/en.js'];
const PARTS = ['src/content/ring.part.js', 'src/content/checklist.part.js'];

it('what each weighs', async () => {
  const rows: Row[] = [];
  const folder = builtExtension('chrome');
  const weigh = (what: string, files: readonly string[]) => {
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    rows.push({ what, 'gzip, kB': kB(sizes.reduce((sum, one) => sum + one, 0)) });
  };
  weigh('ours, gate', [GATE]);
  for (const file of [...WALK, ...PARTS]) weigh(`ours, ${file}`, [file]);
  weigh('ours, walk with its texts', WALK);
  weigh('ours, all that a page with ring and checklist has', [GATE, ...WALK, ...PARTS]);
  for (const [what, line] of Object.entries(RIVALS)) {
    const { gzip } = await sizeOf(line, what.includes('without React') ? REACT : []);
    rows.push({ what, 'gzip, kB': kB(gzip) });
  }
  writeTable(20, 'Weight', NOTES, rows);
});

const kB = (bytes: number) => (bytes / 1000).toFixed(2);

const NOTES =
  'Kilobytes (1,000 bytes), minified and gzip. Ours as it is built; of the others what a page with one ring would import.';
