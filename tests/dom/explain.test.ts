import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import type { casesFor, disagreements } from './explain-entry.ts';
import { FIXTURES } from './fixtures.ts';

declare const explained: { disagreements: typeof disagreements; casesFor: typeof casesFor };

describe.each(ASKED)('explain in %s', (kind) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./explain-entry.ts', 'explained');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  it('says of every control and page what the locator says', async () => {
    for (const [name, html] of Object.entries(FIXTURES)) {
      const page = await openPage(browser, html, code);
      expect.soft(await page.evaluate(() => explained.disagreements()), name).toEqual([]);
      await page.close();
    }
  });

  it('gives the case for each candidate, the chosen one first', async () => {
    const page = await openPage(browser, FIXTURES['two recommendations'] ?? '', code);
    const cases = await page.evaluate(() => explained.casesFor('dashboard.add-mfa-self'));
    expect(cases).toEqual([
      { is: 'self', evidence: expect.arrayContaining(['name-known', 'scope']), strength: 2, chosen: true },
      { is: 'root', evidence: expect.arrayContaining(['name-known', 'scope-differs']), strength: 0, chosen: false },
    ]);
    await page.close();
  });
});
