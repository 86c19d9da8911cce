// What is shipped.
import { readdirSync, readFileSync } from 'node:fs';
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

it('what each weighs', async () => {
  const rows: Row[] = [];
  const folder = join(builtExtension('chrome'), 'src/content');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(join(folder, name));
    const { gzip } = await sizeOf(`import ${JSON.stringify(join(folder, name))};`);
    rows.push({ what: `ours, ${name}`, shipped: kB(gzipSync(text, { level: 9 }).length), minified: kB(gzip) });
  }
  for (const [what, line] of Object.entries(RIVALS)) {
    const { gzip } = await sizeOf(line, what.includes('without React') ? REACT : []);
    rows.push({ what, shipped: '', minified: kB(gzip) });
  }
  writeTable(20, 'Weight', NOTES, rows);
});

const kB = (bytes: number) => (bytes / 1000).toFixed(2);

const NOTES =
  'Kilobytes (1,000 bytes), gzip. Ours is shipped as people can read it; "minified" puts all on the same footing.';
