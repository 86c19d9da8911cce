import type { Page } from 'puppeteer';
import { openChromium } from '../../practice-console/chromium.ts';
import { type PracticeConsole, startPracticeConsole } from '../../practice-console/server.mjs';
import type { Captured, Snapshot } from '../snapshot.ts';
import { freeze } from './freeze.ts';
import { handsOn, OPERATED } from './hands.ts';
import type { State } from './state.ts';
import { STATES, VARIANTS } from './states.ts';

/** Visits every state in every variant, two at a time, with Chromium and a practice console each. */
export async function capture(): Promise<Captured> {
  const jobs = Object.keys(VARIANTS).flatMap((variant) => STATES.map((state) => ({ variant, state })));
  const half = Math.ceil(jobs.length / 2);
  const [first, second] = await Promise.all([captureAll(jobs.slice(0, half)), captureAll(jobs.slice(half))]);
  return { css: first?.css ?? '', snapshots: [...(first?.snapshots ?? []), ...(second?.snapshots ?? [])] };
}

async function captureAll(jobs: readonly { variant: string; state: State }[]): Promise<Captured> {
  const practice = await startPracticeConsole();
  const { browser, page } = await openChromium(practice);
  try {
    await page.evaluateOnNewDocument(OPERATED);
    const snapshots: Snapshot[] = [];
    for (const { variant, state } of jobs) snapshots.push(await captureOne(practice, page, variant, state));
    return { css: await page.evaluate(styleText), snapshots };
  } finally {
    await browser.close();
    await practice.close();
  }
}

async function captureOne(practice: PracticeConsole, page: Page, variant: string, state: State): Promise<Snapshot> {
  const language = VARIANTS[variant]?.language === 'ja' ? 'ja' : 'en';
  practice.reset({ ...VARIANTS[variant], ...state.scenario });
  // A new hash alone would load nothing.
  await page.goto('about:blank');
  await page.goto(practice.url(state.hash));
  const hands = handsOn(page);
  await state.reach?.(hands, practice);
  for (const key of state.shows) await hands.sees(key);
  await page.waitForFunction(atRest, { timeout: 10_000, polling: 20 });
  const texts = Object.fromEntries(Object.entries(state.texts ?? {}).map(([key, text]) => [key, text[language]]));
  const frozen = await page.evaluate(freeze, { keys: [...state.shows, ...Object.values(state.behind ?? {})], texts });
  const lost = Object.keys(frozen.truth).filter((key) => frozen.truth[key]?.length === 0);
  if (lost.length > 0) throw new Error(`${variant}/${state.name} does not show ${lost.join(', ')}`);
  return { id: `${variant}/${state.name}`, behind: { ...state.behind }, ...frozen };
}

/** In the page: nothing moves, and no spinner turns. */
const atRest = () => !document.getAnimations().some(({ playState }) => playState === 'running');

/** In the page: all its rules as text. */
const styleText = () =>
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
