import type { Page } from 'puppeteer';

/** Makes a session on the board, and gives the link that stands there then. */
export async function makeSession(board: Page, relay: string, key: string): Promise<string> {
  await board.locator('[data-action="label"]').fill('Monday class');
  await board.locator('[data-action="relay"]').fill(relay);
  await board.locator('[data-action="key"]').fill(key);
  await board.locator('[data-action="make"]').click();
  const link = await board.waitForSelector('[data-join-link]', { timeout: 20_000 });
  return (await link?.evaluate((one) => (one as HTMLInputElement).value)) ?? '';
}
