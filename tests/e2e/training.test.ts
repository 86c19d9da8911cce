// A class of one: the trainer's board, a relay, and a participant who walks, all in the real browser.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeRelayKey } from '../../src/training/relay.ts';
import { startEmbedded } from '../relay/embedded.ts';
import { makeSession } from './class/board.ts';
import { joinBy } from './class/join.ts';
import { openExtensionPage } from './person/browser.mjs';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { pressInPopup } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { front, type Setting, setUp } from './setting.ts';

const SHOTS = fileURLToPath(new URL('../../.cache/training/', import.meta.url));
const PATIENT = { polling: 50, timeout: 30_000 };
const BOARD = 'src/board/board.html';
const POPUP = 'src/popup/popup.html';

/** Presses something in the popup, and waits until it says something else. */
async function inPopup({ opened }: Setting, action: string, then: string): Promise<string> {
  const popup = await openExtensionPage(opened, POPUP);
  await pressInPopup(popup, action);
  await popup.waitForSelector(then, { timeout: 30_000 });
  const text = await popup.evaluate(() => document.body.textContent ?? '');
  await popup.close();
  return text;
}

const cellsOf = () => document.querySelectorAll('[data-person="1"] [data-standing="confirmed"]').length;
const standing = (board: Page, wanted: string, least: number) =>
  board.waitForFunction(
    (one, most) => [...document.querySelectorAll(`[data-person="1"] [data-standing="${one}"]`)].length >= Number(most),
    PATIENT,
    wanted,
    least,
  );

describe('a training session in chrome', () => {
  it('shows the trainer how a participant gets on, and the participant what the trainer says', async () => {
    const relay = await startEmbedded();
    onTestFinished(() => relay.stop());
    const setting = await setUp('chrome', {});
    onTestFinished(() => setting.close());
    const { opened, practice } = setting;
    const page = await front(setting);
    const [origin = ''] = relay.origins;

    const board = await openExtensionPage(opened, BOARD);
    const link = await makeSession(board, origin, writeRelayKey(relay.key()));
    const told = await joinBy(setting, link, 'Ada');
    for (const what of [origin, 'Monday class', 'Secure a new AWS account']) expect(told).toContain(what);
    await board.waitForSelector('[data-person="1"]', { timeout: 30_000 });
    const before = await board.evaluate(cellsOf);

    await page.bringToFront();
    const { wrong } = await walk(createPerson(opened.browser, practice, { choices: {}, until: 'root.app.scan' }));
    expect(wrong).toEqual([]);
    await standing(board, 'confirmed', before + 3);

    await inPopup(setting, 'hand:device', '[data-help="asked"]');
    await board.waitForSelector('.hands [data-action="ack"]', PATIENT);
    await board.bringToFront();
    await board.click('.hands [data-action="ack"]');
    await board.waitForSelector('.hands [data-acked="true"]', PATIENT);
    await board.locator('[data-action="notice"]').fill('Break until 10:30');
    await board.click('[data-action="send-notice"]');
    await page.bringToFront();
    await page.waitForFunction(saysTrainer, PATIENT, 'Break until 10:30');
    expect((await readPanel(page)).buttons).toContain('noticed');
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}participant.png` });
    await board.bringToFront();
    await board.screenshot({ path: `${SHOTS}board.png`, fullPage: true });

    await board.click('[data-action="end"]');
    await board.locator('[data-action="end-yes"]').click();
    const over = await inPopup(setting, 'session-away', '[data-action="session-read"]');
    expect(over).not.toContain('Monday class');
  });
});

/* Runs in the page. */
const saysTrainer = (text: string) =>
  !!document.querySelector('waymark-checklist')?.shadowRoot?.querySelector('.notice')?.textContent?.includes(text);
