import { describe, expect, it } from 'vitest';
import { copyOf, withWalkChanged } from './laws/copies.ts';
import { VARIANTS } from './scenarios.ts';
import { walkVariant } from './variant.ts';

const HALF = VARIANTS.filter((_variant, index) => index % 2 === 1);
/** What Firefox walks anyway; `npm run test:all` walks it here, too. */
const IN_FIREFOX = /^(hardware token|slow network)/;
const quick = HALF.filter(({ name }) => !IN_FIREFOX.test(name));

describe('the whole walk in Chromium, the other half', () => {
  it.each(process.env.WAYMARK_ALL === '1' ? HALF : quick)('$name', (variant) => walkVariant('chrome', variant));

  it('a planted wrong target makes a walk fail', async () => {
    const planted = copyOf('chrome', withWalkChanged('Show QR code', 'Show secret key'));
    const failure = await walkVariant('chrome', { name: 'planted', scenario: {} }, planted).catch(String);
    expect(failure).toMatch(/root\.app\.show-qr/);
  });
});
