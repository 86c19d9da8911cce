import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../dom/browsers.ts';
import { fill, nextKeys, openChromium, press } from '../practice-console/chromium.ts';
import { type PracticeConsole, startPracticeConsole } from '../practice-console/server.mjs';
import { type TreeNode, treeOf } from './tree.ts';

/** The roles of what a guide points at. */
const ROLES = 'button link radio checkbox switch textbox searchbox heading tab menuitem dialog navigation radiogroup';
const wanted = new Set(ROLES.split(' '));

declare global {
  /** How often the page changed. */
  var changes: number;
}

let practice: PracticeConsole;
let browser: Browser;
let page: Page;
let code: string;
beforeAll(async () => {
  practice = await startPracticeConsole();
  ({ browser, page } = await openChromium(practice));
  code = await bundle('../accname/entry.ts', 'accname');
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

async function begin() {
  practice.reset({ mfa: 'root' });
  await page.goto('about:blank');
  await page.goto(practice.url());
}

/** Pages of real Cloudscape components, how to come to each from the one before, and what is next when it is at rest. */
const PAGES: Record<string, { go: () => Promise<unknown>; next: string }> = {
  dashboard: { go: begin, next: 'nav.users' },
  'list of users': { go: () => press(page, 'nav.users'), next: 'users.create' },
  'form for a user': {
    go: async () => {
      await press(page, 'users.create');
      await fill(page, 'create.user-name', 'daily-admin');
      await press(page, 'create.console-access');
    },
    next: 'create.iam-user',
  },
  'permissions of a user': {
    go: async () => {
      await press(page, 'create.iam-user');
      await press(page, 'create.next');
    },
    next: 'create.create-group',
  },
  'group in a dialog, with policies': {
    go: async () => {
      await press(page, 'create.create-group');
      await fill(page, 'group.name', 'Administrators');
      await fill(page, 'group.policy-search', 'AdministratorAccess');
    },
    next: 'group.policy-row',
  },
};

it.each(Object.keys(PAGES))("names on the %s are those of Chromium's tree", async (key) => {
  await PAGES[key]?.go();
  await nextKeys(page, PAGES[key]?.next ?? '');
  await page.evaluate(code);
  await page.evaluate(() => {
    globalThis.changes = 0;
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(() => globalThis.changes++).observe(document, everything);
  });
  const { ours, tree } = await bothNames();
  expect(tree.length).toBeGreaterThan(15);
  expect(ours).toEqual(tree);
});

/** Our names and the tree's of one and the same page: asked anew when it changed meanwhile. */
async function bothNames(): Promise<{ ours: string[]; tree: string[] }> {
  const before = await page.evaluate(() => globalThis.changes);
  const { session, nodes } = await treeOf(page);
  const asked = nodes.filter(({ role }) => wanted.has(role));
  const ours: string[] = [];
  for (const { role, node } of asked) ours.push(folded({ role, name: await ourName(session, node) }));
  await session.detach();
  const isSame = before === (await page.evaluate(() => globalThis.changes));
  return isSame ? { ours, tree: asked.map(folded) } : bothNames();
}

/** No-break spaces count as spaces here: Chromium's tree has some of them folded and some not. */
const folded = ({ role, name }: Omit<TreeNode, 'node'>) => `${role}: ${name.replace(/\s+/g, ' ').trim()}`;

async function ourName(session: Awaited<ReturnType<typeof treeOf>>['session'], node: number): Promise<string> {
  const { object } = await session
    .send('DOM.resolveNode', { backendNodeId: node })
    .catch(() => ({ object: undefined }));
  if (!object) return 'gone meanwhile';
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return accname.nameOf(this); }',
  });
  return String(result.value);
}
