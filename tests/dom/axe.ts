// axe-core (Deque, MPL-2.0; used by tests alone) on a page as it is: what WCAG 2.2 AA and good practice find wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'puppeteer';

declare const axe: typeof axeCore;

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in a document, open shadow roots included: `rule: element`, sorted; empty when all is well. Of what it
 * cannot decide, colours count as well, as `rule?: element`: else a page whose colours it cannot see would have no fault.
 * @param within only what is inside of this selector
 */
export async function faultsOf(page: Page | Frame, within?: string): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(
    async (tags, scope) => {
      const { violations, incomplete } = await axe.run(scope ?? document, { runOnly: tags });
      const unseen = incomplete
        .filter(({ id }) => id === 'color-contrast')
        .map((one) => ({ ...one, id: `${one.id}?` }));
      const all = [...violations, ...unseen];
      return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`)).sort();
    },
    TAGS,
    within,
  );
}
