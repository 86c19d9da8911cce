import { describe, it } from 'vitest';
import { LANGUAGES } from './scenarios.ts';
import { walkVariant } from './variant.ts';

describe('the whole walk in Chromium, in languages that are hardly known', () => {
  it.each(LANGUAGES)('$name', (variant) => walkVariant('chrome', variant));
});
