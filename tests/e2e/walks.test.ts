import { describe, expect, it } from 'vitest';
import { copyOf, withWalkChanged } from './laws/copies.ts';
import { FIREFOX_VARIANTS, VARIANTS } from './scenarios.ts';
import { walkVariant } from './variant.ts';

const all = process.env.WAYMARK_ALL === '1';

describe('the whole walk in Chromium', () => {
  it.each(VARIANTS)('$name', (variant) => walkVariant('chrome', variant));

  it('a planted wrong target makes a walk fail', async () => {
    const planted = copyOf('chrome', withWalkChanged('"Show QR code"', '"Show secret key"'));
    const failure = await walkVariant('chrome', { name: 'planted', scenario: {} }, planted).catch(String);
    expect(failure).toMatch(/root\.app\.show-qr/);
  });
});

describe('the whole walk in Firefox', () => {
  const alone = all ? VARIANTS.filter(({ chromiumOnly }) => !chromiumOnly) : [];
  it.each([...FIREFOX_VARIANTS, ...alone])('$name', (variant) => walkVariant('firefox', variant));
});
