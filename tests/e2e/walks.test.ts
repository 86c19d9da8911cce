import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addAuthenticator } from './person/authenticator.mjs';
import { createPerson } from './person/person.mjs';
import { exportRun } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { FIREFOX_VARIANTS, VARIANTS, type Variant } from './scenarios.ts';
import { type Kind, type Setting, setUp } from './setting.ts';

const SHOTS = fileURLToPath(new URL('../../.cache/walks/', import.meta.url));
const all = process.env.WAYMARK_ALL === '1';

/** Every walk: the guide is finished, no ring was wrong, and nothing but what may be was said in words. */
async function walkVariant(kind: Kind, variant: Variant): Promise<void> {
  const setting = await setUp(kind, variant.scenario, { start: false });
  try {
    if (variant.choices?.['root.device'] === 'passkey') await addAuthenticator(setting.opened.browser);
    const { startGuide } = await import('./person/popup.mjs');
    await startGuide(setting.opened, setting.practice);
    const person = personFor(setting, kind, variant);
    const { steps, wrong } = await walk(person);
    expect(wrong).toEqual([]);
    const inWords = steps.filter(({ how }) => how === 'words').map(({ now }) => now);
    expect(inWords.filter((now) => !variant.mayBeWords?.test(now))).toEqual([]);
    await expectSecured(setting, variant);
  } finally {
    await setting.close();
  }
}

function personFor({ opened, practice }: Setting, kind: Kind, variant: Variant) {
  const due = new Set(variant.expireBefore ?? []);
  return createPerson(opened.browser, practice, {
    choices: variant.choices ?? {},
    between: async (now: string) => {
      if (due.delete(now)) practice.expireSession();
      return false;
    },
    onStuck: async (page: { screenshot(options: { path: string }): Promise<unknown> }) => {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: `${SHOTS}${kind}-${variant.name.replace(/\W+/g, '-')}.png` });
    },
  });
}

/** The simulated account is what the guide promises, and the record says so. */
async function expectSecured({ opened, practice }: Setting, { scenario, choices }: Variant): Promise<void> {
  const account = practice.account();
  const [user] = account.users;
  const device = choices?.['root.device'] ?? 'app';
  expect(account.rootDevices.length).toBe(scenario.mfa === 'root' ? account.rootDevices.length : 1);
  expect(account.users.map(({ name }) => name)).toEqual(['daily-admin']);
  expect(user?.devices.map(({ kind }) => kind)).toEqual([device]);
  const direct = choices?.['user.permissions'] === 'direct';
  expect(direct ? user?.policies : user?.groups).toContain(direct ? 'AdministratorAccess' : 'Administrators');
  expect(user?.policies.filter((name) => /^AdministratorAccess-/.test(name))).toEqual([]);
  const record = JSON.parse(await exportRun(opened));
  expect(record.done).toBe(record.total);
  const text = JSON.stringify(record).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64}/g, '');
  expect(/\d{12}|arn:|daily-admin|console\.aws/.exec(text)?.[0]).toBeUndefined();
}

describe('the whole walk in Chromium', () => {
  it.each(VARIANTS)('$name', (variant) => walkVariant('chrome', variant));
});

describe('the whole walk in Firefox', () => {
  const variants = all
    ? [...FIREFOX_VARIANTS, ...VARIANTS.filter(({ chromiumOnly }) => !chromiumOnly)]
    : FIREFOX_VARIANTS;
  it.each(variants)('$name', (variant) => walkVariant('firefox', variant));
});
