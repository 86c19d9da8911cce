import { nextKeys, openChromium } from '../../practice-console/chromium.ts';
import { startPracticeConsole } from '../../practice-console/server.mjs';

/** The users page of the practice console as it stands, with its styles: real Cloudscape markup, no scripts. */
export async function usersPage(): Promise<{ styles: string; body: string }> {
  const practice = await startPracticeConsole({ principal: 'user' });
  const { browser, page } = await openChromium(practice);
  try {
    await page.goto(practice.url('/iam/home#/users'));
    await nextKeys(page, 'users.create').catch(() => undefined);
    await page.waitForSelector('main table tbody tr', { timeout: 20_000 });
    return await page.evaluate(() => ({
      styles: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
      body: document.body.innerHTML,
    }));
  } finally {
    await browser.close();
    await practice.close();
  }
}

/**
 * Copies the table's row until the page has so many elements, and names the last one as a policy is named. Runs in the
 * page; returns how many it has.
 */
export function growTo(count: number): number {
  const [row] = document.querySelectorAll('main table tbody tr');
  const body = row?.parentElement;
  if (!row || !body) throw new Error('The users page has no row to copy.');
  const each = row.querySelectorAll('*').length + 1;
  const missing = count - document.querySelectorAll('*').length;
  const rows = Array.from({ length: Math.max(0, Math.ceil(missing / each)) }, () => row.cloneNode(true));
  body.append(...rows);
  const [name] = [...body.querySelectorAll('tr:last-child a')];
  if (name) name.textContent = 'AdministratorAccess';
  return document.querySelectorAll('*').length;
}
