import { describe, it } from 'vitest';
import { SHAPES } from './scenarios.ts';
import { walkVariant } from './variant.ts';

/** `npm run test:all` walks all of them, in both browsers. */
const quick = SHAPES.filter(({ name }) => name.startsWith('narrow'));

describe('the whole walk in Chromium, where pages are cramped or built otherwise', () => {
  it.each(process.env.WAYMARK_ALL === '1' ? SHAPES : quick)('$name', (variant) => walkVariant('chrome', variant));
});
