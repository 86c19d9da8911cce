import { describe, it } from 'vitest';
import { FIREFOX_VARIANTS, LANGUAGES, SHAPES, VARIANTS } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** `npm run test:all` walks every variant alone as well. */
const everything = [...VARIANTS, ...LANGUAGES, ...SHAPES].filter(
  (variant) => !variant.chromiumOnly && !FIREFOX_VARIANTS.some(({ name }) => name === variant.name),
);
/** Where Chromium's walk tells little of Firefox: tabs, the worker's naps on a slow network, frames. */
const TELLING = /new tab|slow network|frame/;
const walked =
  process.env.WAYMARK_ALL === '1'
    ? [...FIREFOX_VARIANTS, ...everything]
    : FIREFOX_VARIANTS.filter(({ name }) => TELLING.test(name));

/** Every second walk, from the first or the second on: each half has a file of its own, so that both go on at a time. */
export const walksInFirefox = (half: 0 | 1) =>
  describe('the whole walk in Firefox', () => {
    it.each(walked.filter((_, nth) => nth % 2 === half))('$name', (variant) => walkVariant('firefox', variant));
  });
