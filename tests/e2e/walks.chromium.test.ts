import { describe, it } from 'vitest';
import { VARIANTS } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** The other half is in a file of its own, so that two are walked at a time (`walks.chromium.more.test.ts`). */
const HALF = VARIANTS.filter((_variant, index) => index % 2 === 0);
/** What Firefox walks anyway; `npm run test:all` walks it here, too. */
const IN_FIREFOX = /^(hardware token|slow network)/;
const quick = HALF.filter(({ name }) => !IN_FIREFOX.test(name));

describe('the whole walk in Chromium', () => {
  it.each(process.env.WAYMARK_ALL === '1' ? HALF : quick)('$name', (variant) => walkVariant('chrome', variant));
});
