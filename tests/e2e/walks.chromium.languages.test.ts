import { describe, it } from 'vitest';
import { LANGUAGES } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** The languages of which nothing is known are walked by `npm run test:all`: what is said in words takes its time. */
const quick = LANGUAGES.filter(({ name }) => name === 'Korean');

describe('the whole walk in Chromium, in languages that are hardly known', () => {
  it.each(process.env.WAYMARK_ALL === '1' ? LANGUAGES : quick)('$name', (variant) => walkVariant('chrome', variant));
});
