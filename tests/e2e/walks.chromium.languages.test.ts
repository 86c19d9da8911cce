import { describe, it } from 'vitest';
import { LANGUAGES } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** The others differ from these in one switch; `npm run test:all` walks them, too. */
const quick = LANGUAGES.filter(({ name }) => /^Korean$|^made-up.*off$/.test(name));

describe('the whole walk in Chromium, in languages that are hardly known', () => {
  it.each(process.env.WAYMARK_ALL === '1' ? LANGUAGES : quick)('$name', (variant) => walkVariant('chrome', variant));
});
