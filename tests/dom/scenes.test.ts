// To which page a press belongs while a console has its next address already, and still shows what was there before.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ASKED, bundle, openPlain } from './browsers.ts';
import type * as entry from './scenes-entry.ts';

declare const scenes: typeof entry;

const CONSOLE = 'https://us-east-1.console.aws.amazon.com/iam/home';
const HTML = `<!doctype html><html lang="en"><body><main><h1>Review and create</h1>
  <button id="it" class="awsui_variant-primary_vjswe_1 awsui_primary-button_1xupv_1">Create user</button></main></body></html>`;

describe.each(ASKED)('a press in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./scenes-entry.ts', 'scenes');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => request.respond({ contentType: 'text/html', body: HTML }));
    await page.goto(`${CONSOLE}#/users/create`);
    await page.evaluate(code);
    expect(await look()).toBe('create-user/review');
  });

  const look = () => page.evaluate(() => scenes.look());
  const change = (words: string) => page.evaluate((text) => scenes.change(text), words);
  const told = (control: string) => page.evaluate((...words) => scenes.told(...words), 'it', control);

  it('is one on the page that is shown', async () => {
    expect(await told('create.finish')).toEqual(['done']);
    expect(await told('users.create')).toEqual([]);
  });

  it('is still one on that page when the address is another already', async () => {
    await change('location.hash = "#/users"');
    expect(await told('users.create')).toEqual([]);
    expect(await told('create.finish')).toEqual(['done']);
    expect(await look()).toBe('turning, create-user/review');
  });

  it('is one on the next page as soon as that is shown', async () => {
    await change('location.hash = "#/users"');
    expect(await look()).toBe('turning, create-user/review');
    await change('document.querySelector("h1").textContent = "IAM users (0)"');
    expect(await told('create.finish')).toEqual([]);
    expect(await told('users.create')).toEqual(['done']);
    expect(await look()).toBe('users');
  });

  it('is on the right step of a wizard that went on before the address changed', async () => {
    await change('document.querySelector("h1").textContent = "Retrieve password"');
    expect(await look()).toBe('create-user/password');
    await change('location.hash = "#/users"; document.getElementById("it").textContent = "Download .csv file"');
    expect(await told('create.download')).toEqual(['done']);
  });
});
