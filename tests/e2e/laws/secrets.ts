import type { Page } from 'puppeteer';

/** What the person shows on the page by the way: the app's secret key as text, and the new password. */
const SHOWN: Record<string, string> = { 'root.app.scan': 'Show secret key', 'user.download': 'Show' };

/** Has the secrets put on the page before the actions at which they can be. For `between` of a walk. */
export function showSecrets(): (now: string, page: Page) => Promise<boolean> {
  const due = new Set(Object.keys(SHOWN));
  return async (now, page) => {
    if (due.delete(now)) await press(page, SHOWN[now] ?? '');
    return false;
  };
}

async function press(page: Page, text: string): Promise<void> {
  const path = `main ::-p-xpath(.//*[self::a or self::button][normalize-space()="${text}"])`;
  const control = await page.waitForSelector(path);
  await control?.click();
}
