import { expect, it } from 'vitest';
import { breathe } from './breathe.ts';

/** Works for so long without a pause. */
function toil(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

it('lets others have their turn in long work, and holds up no short one', async () => {
  await breathe();
  expect(breathe()).toBeUndefined();
  let turns = 0;
  const others = setInterval(() => turns++, 0);
  for (let at = 0; at < 40; at++) {
    toil(4);
    await breathe();
  }
  clearInterval(others);
  expect(turns).toBeGreaterThan(3);
});

it('has all who ask wait for the same pause', () => {
  toil(12);
  const one = breathe();
  expect(one).toBeInstanceOf(Promise);
  expect(breathe()).toBe(one);
});
