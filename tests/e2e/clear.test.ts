// The checklist lies over nothing that must stay free, at any action of a walk, in windows of three sizes. (All other walks
// are measured, too, in their own windows.)
import { describe, expect, it, onTestFinished } from 'vitest';
import { overlaps } from './person/clear.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, type Kind, type Setting, setUp } from './setting.ts';

const NARROW = { width: 320, height: 640 };
const SIZES = [{ width: 1280, height: 800 }, { width: 1024, height: 640 }, NARROW];

/** `npm run test:all` walks all sizes in both browsers; the largest is that of all other walks, which are measured too. */
const sizes = process.env.WAYMARK_ALL === '1' ? SIZES : [NARROW];

async function open(kind: Kind, viewport: (typeof SIZES)[number], scenario = {}): Promise<Setting> {
  const setting = await setUp(kind, scenario, { viewport });
  onTestFinished(() => setting.close());
  return setting;
}

/** Walks, and measures at each action. */
async function measured({ opened, practice }: Setting, until?: string): Promise<{ steps: number; found: string[] }> {
  const found: string[] = [];
  const { steps } = await walk(
    createPerson(opened.browser, practice, {
      until,
      onStep: async ({ now }, page) => {
        found.push(...(await overlaps(page)).map((one) => `${now}: ${one}`));
      },
    }),
  );
  return { steps: steps.length, found };
}

describe.each(ASKED)('in %s', (kind) => {
  it.each(sizes)('the checklist covers nothing at $width × $height', async (viewport) => {
    const setting = await open(kind, viewport);
    const { steps, found } = await measured(setting);
    expect(found).toEqual([]);
    expect(steps).toBeGreaterThan(25);
  });

  it('what it covers is noticed', async () => {
    const setting = await open(kind, { width: 1280, height: 800 });
    await measured(setting, 'root.add-mfa');
    const page = await front(setting);
    await page.evaluate(() => {
      const ring = document.querySelector('waymark-ring')?.getBoundingClientRect();
      const host = document.querySelector<HTMLElement>('waymark-checklist');
      if (host) host.style.translate = `${(ring?.x ?? 0) - host.offsetLeft}px ${(ring?.y ?? 0) - host.offsetTop}px`;
    });
    expect(await overlaps(page)).toEqual([expect.stringMatching(/^ring at .* \(panel\)$/)]);
  });
});
