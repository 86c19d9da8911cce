import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** A clock that stands still until it is moved. */
function clock() {
  let at = 10_000;
  const pace = createPace(() => at);
  const pass = (time: number) => {
    at += time;
  };
  const look = (cost: number) => pace.run(() => pass(cost));
  /** The page goes on changing for forty looks of that cost, and one more, so long after each other. */
  const stayBusy = (cost: number, every: number, inHaste: boolean) => {
    pace.wait(inHaste);
    for (let count = 0; count < 40; count++) {
      look(cost);
      pass(every - cost);
      pace.wait(inHaste);
    }
    look(cost);
  };
  /** How long it takes to the next look at a page that changes every twenty milliseconds. */
  const untilLook = (inHaste: boolean) => {
    for (let waited = 0; ; waited += 20) {
      const wait = pace.wait(inHaste);
      if (wait <= 20) return waited + wait;
      pass(20);
    }
  };
  return { pace, pass, look, stayBusy, untilLook };
}

describe('the pace of looking', () => {
  it('is at once after a rest, while nothing is held', () => {
    const { pace } = clock();
    expect(pace.wait(true)).toBe(0);
  });

  it('waits for the page to pause while something is held', () => {
    const { pace, pass } = clock();
    expect(pace.wait(false)).toBe(120);
    pass(100);
    expect(pace.wait(false)).toBe(120);
    pass(350);
    expect(pace.wait(false)).toBe(50);
    pass(60);
    expect(pace.wait(false)).toBe(0);
  });

  it('takes a tenth of the time while a page loads', () => {
    const { pace, look } = clock();
    pace.wait(true);
    look(4);
    expect(pace.wait(true)).toBeCloseTo(40);
  });

  it('takes a hundredth of the time on a page that goes on changing', () => {
    const { pace, stayBusy, untilLook } = clock();
    stayBusy(4, 100, true);
    pace.renew();
    expect(pace.wait(true)).toBeCloseTo(40);
    stayBusy(4, 100, true);
    expect(untilLook(true)).toBeCloseTo(400);
  });

  it('is eager after a press, too, while something is held', () => {
    const { pace, stayBusy, untilLook } = clock();
    stayBusy(20, 1000, false);
    pace.renew();
    expect(pace.wait(false)).toBeCloseTo(200);
    stayBusy(20, 1000, false);
    expect(untilLook(false)).toBeCloseTo(2000);
  });

  it('waits a second and a half at most, whatever a look costs', () => {
    const { pace, look, untilLook } = clock();
    pace.wait(true);
    look(400);
    expect(untilLook(true)).toBe(1500);
  });

  it('waits two and a half seconds at most on a page that goes on changing', () => {
    const { stayBusy, untilLook } = clock();
    stayBusy(400, 2800, false);
    expect(untilLook(true)).toBe(2500);
  });

  it('is soon after a rest of the page, whatever went before', () => {
    const { pace, look } = clock();
    pace.wait(true);
    look(30);
    expect(pace.wait(true)).toBe(200);
    look(90);
    expect(pace.wait(true)).toBeCloseTo(300);
    look(400);
    expect(pace.wait(true)).toBe(500);
  });

  it('is within a second after a rest of a page that goes on changing', () => {
    const { pace, stayBusy } = clock();
    stayBusy(15, 2600, true);
    expect(pace.wait(true)).toBe(500);
    stayBusy(400, 2800, true);
    expect(pace.wait(true)).toBeCloseTo(2500 / 3);
  });

  it('is eager again after a rest', () => {
    const { pace, pass, look, stayBusy } = clock();
    stayBusy(4, 100, true);
    pass(4000);
    expect(pace.wait(true)).toBe(0);
    look(4);
    expect(pace.wait(true)).toBeCloseTo(40);
  });
});
