// Who joins a training session in Firefox is asked by the browser itself: with the question that a person sees.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { guide, subtle } from '../../src/training/fixtures/links.ts';
import { makeJoinLink } from '../../src/training/link.ts';
import { openFromParticipant } from '../../src/training/participant-wire.ts';
import type { Hearing } from '../relay/asking.ts';
import { Class } from '../relay/class.ts';
import { startEmbedded } from '../relay/embedded.ts';
import { joinBy, offerIn } from './class/join.ts';
import { openExtensionPage } from './person/browser.mjs';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { pressInPopup } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { answerQuestion, openPopupOver, readQuestion, takeConsentBack, untilAsleep } from './person/window.mjs';
import { front, type Setting, setUp, storageOf } from './setting.ts';

const SHOTS = fileURLToPath(new URL('../../.cache/training/', import.meta.url));
/** Firefox ends the background page after so long without work: long enough for all that has to be done in one go. Milliseconds. */
const NAP = { 'extensions.background.idle.timeout': 2000 };
const POPUP = 'src/popup/popup.html';
const PATIENT = { timeout: 20_000 };
const ASKS = [
  'Waymark – secure a new AWS account requests additional data collection',
  'New data collection:',
  'The developer says the extension wants to collect: personally identifying information, website activity, technical and interaction data',
].join('\n');

/** A participant with the guide on their console, and a session that they may join. */
async function classIn(prefs?: Record<string, number>) {
  const relay = await startEmbedded();
  onTestFinished(() => relay.stop());
  const setting = await setUp('firefox', {}, { prefs });
  onTestFinished(() => setting.close());
  const lesson = await Class.at(relay, { guide: { id: guide.id, version: guide.version } });
  const heard = lesson.hear();
  onTestFinished(() => heard.close());
  return { setting, lesson, heard, link: makeJoinLink(lesson.session.link) };
}

/** What came to the relay so far: somebody else posts, and is heard behind it. */
async function postedBefore(lesson: Class, heard: Hearing): Promise<string[]> {
  const { message } = await (await lesson.person()).posts();
  await heard.until(({ messages }) => messages.includes(message));
  return heard.messages.slice(0, heard.messages.indexOf(message));
}

const nameIn = async (wire: string | undefined, { session }: Class) => {
  const { message } = await openFromParticipant(wire, session, subtle);
  return message?.kind === 'state' ? message.name : undefined;
};

const untilSays = (popup: Page, words: string) =>
  popup.waitForFunction((one) => document.body.textContent?.includes(one), { polling: 50, ...PATIENT }, words);

async function walksOn({ opened, practice }: Setting, until: string): Promise<void> {
  await (await front({ opened })).bringToFront();
  expect((await walk(createPerson(opened.browser, practice, { until }))).wrong).toEqual([]);
  expect(await readPanel(await front({ opened }))).toMatchObject({ now: until, finding: 'ringed' });
}

describe('the browser’s own consent in firefox', () => {
  it('is asked for by its kinds of data: refused there is no session, and given there is one', async () => {
    const { setting, lesson, heard, link } = await classIn();
    const popup = await openExtensionPage(setting.opened, POPUP);
    await offerIn(popup, link, 'Ada');
    await pressInPopup(popup, 'session-join');
    expect(await readQuestion(setting.opened)).toEqual({ asks: ASKS, buttons: ['Deny', 'Allow'] });
    await answerQuestion(setting.opened, 'Deny');
    await untilSays(popup, 'Without the browser’s consent there is no session, and nothing is sent.');
    expect((await storageOf(setting)).training).toBeUndefined();
    await walksOn(setting, 'root.device-name');
    expect(await postedBefore(lesson, heard)).toEqual([]);

    await popup.bringToFront();
    await pressInPopup(popup, 'session-join');
    expect((await readQuestion(setting.opened)).asks).toBe(ASKS);
    await answerQuestion(setting.opened, 'Allow');
    await popup.waitForSelector('[data-session="connected"]', PATIENT);
    await heard.hears(2);
    expect(await nameIn(heard.messages[1], lesson)).toBe('Ada');
  });

  it('joins nobody who has said no meanwhile, and ends the session when it is taken back', async () => {
    const { setting, lesson, heard, link } = await classIn();
    const popup = await openExtensionPage(setting.opened, POPUP);
    await offerIn(popup, link, 'Ben');
    await pressInPopup(popup, 'session-join');
    await readQuestion(setting.opened);
    await pressInPopup(popup, 'session-cancel');
    await popup.waitForSelector('textarea[name="link"]', PATIENT);
    await answerQuestion(setting.opened, 'Allow');
    await popup.waitForFunction(hasConsent, { polling: 50, ...PATIENT });
    expect((await storageOf(setting)).training).toBeUndefined();
    expect(await postedBefore(lesson, heard)).toEqual([]);

    // What was given is not asked for again.
    await joinBy(setting, link, 'Ben');
    await heard.hears(2);
    expect(await nameIn(heard.messages[1], lesson)).toBe('Ben');
    mkdirSync(SHOTS, { recursive: true });
    await takeConsentBack(setting.opened, 'websiteActivity', `${SHOTS}addons.png`);
    await popup.bringToFront();
    await untilSays(popup, 'You took back the browser’s consent, so you have left the session “Class”.');
    // Somebody else's post is the last that is heard.
    const last = (await postedBefore(lesson, heard)).length;
    await walksOn(setting, 'root.device-name');
    expect((await postedBefore(lesson, heard)).slice(last + 1)).toEqual([]);
    expect((await storageOf(setting)).training).toMatchObject({ ended: { why: 'withdrawn' } });
  });

  it('may be given when the popup is closed and the worker sleeps', async () => {
    const { setting, lesson, heard, link } = await classIn(NAP);
    const popup = await openPopupOver(setting.opened, await front(setting));
    await popup.press('details.session summary');
    await popup.fill('textarea[name="link"]', link);
    await popup.press('[data-action="session-read"]');
    await popup.fill('input[name="name"]', 'Chiyo');
    await popup.press('[data-action="session-join"]');
    await readQuestion(setting.opened);
    // The question may stand behind the popup, which is why the popup says to close it.
    await popup.escape();
    expect((await readQuestion(setting.opened)).asks).toBe(ASKS);
    expect(await postedBefore(lesson, heard)).toEqual([]);
    await untilAsleep(setting.opened);
    await answerQuestion(setting.opened, 'Allow');
    await heard.hears(2);
    expect(await nameIn(heard.messages[1], lesson)).toBe('Chiyo');
    await walksOn(setting, 'root.device-name');
  });
});

/* Runs in the popup. */
async function hasConsent() {
  const { data_collection: given } = (await chrome.permissions.getAll()) as { data_collection?: string[] };
  return given?.length === 3;
}
