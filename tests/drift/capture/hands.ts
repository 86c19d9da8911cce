import type { Page } from 'puppeteer';

declare global {
  interface Window {
    practice: { elements(key: string): Element[] };
  }
}

/** Hands that bring a page of the practice console into a state. They know controls by the practice console's truth. */
export interface Hands {
  /** Waits until a control is drawn. */
  sees(key: string): Promise<void>;
  press(key: string): Promise<void>;
  fill(key: string, text: string): Promise<void>;
  /** Waits until a selector matches something drawn, and presses it. */
  pressPart(selector: string): Promise<void>;
}

const WAIT = { timeout: 10_000, polling: 20 };

/** Hands for one page. */
export function handsOn(page: Page): Hands {
  const sees = async (key: string) => {
    await page
      .waitForFunction(
        (wanted) => window.practice?.elements(wanted).some((one) => one.getBoundingClientRect().width > 0),
        WAIT,
        key,
      )
      .catch(() => {
        throw new Error(`"${key}" never showed on ${page.url()}`);
      });
  };
  return {
    sees,
    async press(key) {
      await sees(key);
      await page.evaluate((wanted) => operated(wanted).click(), key);
    },
    async fill(key, text) {
      await sees(key);
      await page.evaluate((wanted) => operated(wanted).focus(), key);
      await page.keyboard.type(text);
    },
    async pressPart(selector) {
      await page.waitForSelector(selector, { visible: true, timeout: WAIT.timeout });
      await page.$eval(selector, (element) => (element as HTMLElement).click());
    },
  };
}

/** In the page: what is operated of a control. Put there by `OPERATED`. */
declare function operated(key: string): HTMLElement;

/** Script for the page: what is operated of a control that the truth knows by what is drawn round it. */
export const OPERATED = `globalThis.operated = (key) => {
  const parts = 'input, textarea, button, a';
  const found = globalThis.practice.elements(key).map((one) => (one.matches(parts) ? one : (one.querySelector(parts) ?? one)));
  return found.find((one) => one.getBoundingClientRect().width > 0) ?? found[0];
};`;
