// axe-core (Deque, MPL-2.0; used by tests alone) on a page as it is: what WCAG 2.2 AA and good practice find wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'puppeteer';

declare const axe: typeof axeCore;

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in a document, open shadow roots included: `rule: element`, sorted; empty when all is well. What it
 * cannot decide is no finding.
 * @param within only what is inside of this selector
 */
export async function faultsOf(page: Page | Frame, within?: string): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(
    async (tags, scope) => {
      const { violations } = await axe.run(scope ?? document, { runOnly: tags, resultTypes: ['violations'] });
      return violations
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))
        .sort();
    },
    TAGS,
    within,
  );
}
