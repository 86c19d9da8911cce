import { describe, it } from 'vitest';
import { FIREFOX_VARIANTS, VARIANTS } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** `npm run test:all` walks every variant alone as well. */
const alone = process.env.WAYMARK_ALL === '1' ? VARIANTS.filter(({ chromiumOnly }) => !chromiumOnly) : [];

describe('the whole walk in Firefox', () => {
  it.each([...FIREFOX_VARIANTS, ...alone])('$name', (variant) => walkVariant('firefox', variant));
});
