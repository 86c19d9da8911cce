import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { VOCABULARY } from '../../src/console/catalogue.ts';
import { actionsOfGuide } from '../../src/guide/actions.ts';
import type { Guide } from '../../src/guide/model.ts';
import { readGuide } from '../../src/guide/read.ts';
import { addAuthenticator } from './person/authenticator.mjs';
import { overlaps } from './person/clear.mjs';
import { createPerson } from './person/person.mjs';
import { exportRun, startGuide } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import type { Variant } from './scenarios.ts';
import { type Kind, type Setting, setUp } from './setting.ts';

const SHOTS = fileURLToPath(new URL('../../.cache/walks/', import.meta.url));

/**
 * Walks the whole guide in one variant. The guide is finished, no ring was wrong, the checklist covered nothing that must
 * stay free, nothing but what may be was said in words, and the simulated account is secured.
 * @param extension folder of another build than the real one
 */
export async function walkVariant(kind: Kind, variant: Variant, extension?: string): Promise<void> {
  const setting = await setUp(kind, variant.scenario, { start: false, extension, viewport: variant.viewport });
  try {
    if (variant.chromiumOnly) await addAuthenticator(setting.opened.browser);
    await startGuide(setting.opened, setting.practice);
    const covered: string[] = [];
    const { steps, wrong } = await walk(personFor(setting, kind, variant, covered));
    const { ringed, inWords } = sorted(steps);
    const line = `${ringed.length} ringed, ${inWords.length} in words, ${wrong.length} wrong`;
    console.log(`${kind}, ${variant.name}: ${line}${inWords.length > 0 ? ` (in words: ${inWords.join(' ')})` : ''}`);
    expect(wrong).toEqual([]);
    expect(covered).toEqual([]);
    expect(inWords.filter((now) => !variant.mayBeWords?.test(now))).toEqual([]);
    expect(openedIn(steps)).toEqual(variant.opened ?? []);
    expect(ringed.length).toBeGreaterThanOrEqual(variant.leastRinged ?? 0);
    await expectSecured(setting, variant);
  } finally {
    await setting.close();
  }
}

/** What had to be opened first and was ringed for it, each once. */
function openedIn(steps: readonly { how: string; expected: string[] }[]): string[] {
  const ringed = steps.filter(({ how }) => how === 'ringed').flatMap(({ expected }) => expected);
  return [...new Set(ringed.filter((key) => key === 'nav.open' || key === 'nav.access'))];
}

/** The walk's actions by how they were shown, each once. */
function sorted(steps: readonly { now: string; how: string }[]) {
  const of = (how: string) => [...new Set(steps.filter((step) => step.how === how).map(({ now }) => now))];
  const ringed = of('ringed');
  return { ringed, inWords: of('words').filter((now) => !ringed.includes(now)) };
}

/** @param covered takes what the checklist lay over at any action */
function personFor({ opened, practice }: Setting, kind: Kind, variant: Variant, covered: string[]) {
  const due = new Set(variant.expireBefore ?? []);
  return createPerson(opened.browser, practice, {
    choices: variant.choices ?? {},
    stopAtWrong: true,
    onStep: async ({ right, now, how }: { right: boolean; now: string; how: string }, page: Page) => {
      // Who is told in words unfolds the checklist to read it, over a dialog too: that is their own press.
      if (how !== 'words') covered.push(...(await overlaps(page)).map((one) => `${now}: ${one}`));
      if (!right) await shoot(page, `${kind}-${variant.name}`);
    },
    maySay: variant.mayBeWords,
    keysOnly: variant.keysOnly,
    hearsOnly: variant.hearsOnly,
    between: async (now: string) => {
      if (due.delete(now)) practice.expireSession();
      return false;
    },
    onStuck: (page: Page) => shoot(page, `${kind}-${variant.name}`),
  });
}

/** A picture of a page on which a walk came to a stop. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}${name.replace(/\W+/g, '-')}.png` });
}

/** What only the person can know. */
const TOLD = /\.scan$/;
/** What the console may not ask for, so that it can be passed by. */
const OPTIONAL =
  /^user\.(iam-user|must-reset|tag|group\.(create|name|search|policy|finish)|direct\.search)$|^self\.new-password$/;

/** No action rises above its kind of evidence, and what is told or passed is only what may be. */
function expectGrades(record: RunFile, mayBeWords?: RegExp): void {
  const kinds = new Map(actionsOfGuide(GUIDE).map(({ id, evidence }) => [id, evidence]));
  for (const { id, outcome, grade } of record.tasks.flatMap(({ actions }) => actions)) {
    const isWords = mayBeWords?.test(id) ?? false;
    if (outcome === 'done' && !isWords) expect([id, grade]).toEqual([id, TOLD.test(id) ? 'told' : kinds.get(id)]);
    if (outcome === 'passed') expect([id, OPTIONAL.test(id) || isWords]).toEqual([id, true]);
  }
}

interface RunFile {
  tasks: { actions: { id: string; outcome: string; grade?: string }[] }[];
}

const GUIDE = readGuide(
  readFileSync(new URL('../../assets/guides/secure-new-account/guide.md', import.meta.url)),
  VOCABULARY,
).guide as Guide;

/** The simulated account is what the guide promises, and the record says so. */
export async function expectSecured(
  { opened, practice }: Pick<Setting, 'opened' | 'practice'>,
  { scenario, choices, mayBeWords }: Pick<Variant, 'scenario' | 'choices' | 'mayBeWords'>,
): Promise<void> {
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
  expectGrades(record, mayBeWords);
  const text = JSON.stringify(record).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64}/g, '');
  expect(/\d{12}|arn:|daily-admin|console\.aws/.exec(text)?.[0]).toBeUndefined();
}
