import { createPerson } from '../../e2e/person/person.mjs';
import { walk } from '../../e2e/person/walk.mjs';
import { fill, press } from '../../practice-console/chromium.ts';
import type { Stand } from './open.ts';

/** Goes to the dialog that creates a group, and stays where its name is to be typed. Ours leads there itself. */
export async function toDialog(stand: Stand): Promise<void> {
  const { page, practice, opened, tool } = stand;
  if (tool.isOurs) {
    await walk(createPerson(opened.browser, practice, { until: 'user.group.name' }));
    return;
  }
  await page.waitForFunction(() => globalThis.benchTool, { polling: 50, timeout: 20_000 });
  await page.evaluate(() => globalThis.benchTool.stop());
  await press(page, 'nav.users');
  await press(page, 'users.create');
  await fill(page, 'create.user-name', 'daily-admin');
  await press(page, 'create.console-access');
  await press(page, 'create.iam-user');
  await press(page, 'create.next');
  await press(page, 'create.create-group');
  await page.waitForFunction(() => globalThis.bench.control('group-name'), { polling: 50, timeout: 20_000 });
  await page.evaluate(() => globalThis.benchTool.start(['group-name']));
}
