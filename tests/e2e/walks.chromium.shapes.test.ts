import { describe, it } from 'vitest';
import { SHAPES } from './scenarios.ts';
import { walkVariant } from './variant.ts';

describe('the whole walk in Chromium, where pages are cramped or built otherwise', () => {
  it.each(SHAPES)('$name', (variant) => walkVariant('chrome', variant));
});
