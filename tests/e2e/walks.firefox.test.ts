import { describe, it } from 'vitest';
import { FIREFOX_VARIANTS, LANGUAGES, SHAPES, VARIANTS } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** `npm run test:all` walks every variant alone as well. */
const everything = [...VARIANTS, ...LANGUAGES, ...SHAPES].filter(
  (variant) => !variant.chromiumOnly && !FIREFOX_VARIANTS.some(({ name }) => name === variant.name),
);
const alone = process.env.WAYMARK_ALL === '1' ? everything : [];

describe('the whole walk in Firefox', () => {
  it.each([...FIREFOX_VARIANTS, ...alone])('$name', (variant) => walkVariant('firefox', variant));
});
