import { describe, expect, it } from 'vitest';
import { spentBy } from './spent.ts';
import type { TraceEvent } from './trace.ts';

const OWN = /\/own\.js/;

/** An event of the main thread. Times in milliseconds. */
const event = (name: string, from: number, to: number, data = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts: from * 1000,
  dur: (to - from) * 1000,
  pid: 1,
  tid: 1,
  args: { data },
});
const task = (from: number, to: number) => event('RunTask', from, to);
const own = (from: number, to: number, functionName = 'f') =>
  event('FunctionCall', from, to, { url: 'x://a/own.js', functionName });
const page = (from: number, to: number) => event('FunctionCall', from, to, { url: 'https://page/app.js' });

/** One sample a millisecond, of what is counted where it is said. */
function sampled(own: (ms: number) => boolean, count: number): TraceEvent[] {
  const data = {
    cpuProfile: {
      nodes: [
        { id: 1, callFrame: { url: '' } },
        { id: 2, parent: 1, callFrame: { url: 'x://a/own.js' } },
        { id: 3, parent: 2, callFrame: { url: '' } },
      ],
      samples: Array.from({ length: count }, (_, index) => (own(index + 1) ? 3 : 1)),
    },
    timeDeltas: Array.from({ length: count }, () => 1000),
  };
  const base = { ph: 'P', pid: 1, tid: 1, id: '0x1' };
  return [
    { ...base, name: 'Profile', ts: 0, args: { data: { startTime: 0 } } },
    { ...base, name: 'ProfileChunk', ts: 1, args: { data: data as object } },
  ];
}

describe('what some code took', () => {
  it.each([
    ['nothing of the page’s own', [task(0, 10), page(1, 9)], 0, 0],
    ['calls in one task and in another', [task(0, 10), own(1, 4), own(5, 6), task(20, 30), own(21, 23)], 6, 4],
    ['a call within a call once', [task(0, 10), own(1, 5), own(2, 3)], 4, 4],
    ['a call that the page’s own leads to', [task(0, 10), page(1, 9), own(2, 5)], 3, 3],
    ['a script’s first run', [task(0, 9), event('EvaluateScript', 1, 3, { url: 'x://a/own.js' })], 2, 2],
    [
      'its own part of settled promises, without the calls in it',
      [task(0, 40), event('RunMicrotasks', 0.5, 40), page(10, 20), own(20, 30), ...sampled((ms) => ms > 30, 40)],
      10 + (19.5 * 9) / 19,
      10 + (19.5 * 9) / 19,
    ],
    [
      'nothing of promises that settle for others',
      [task(0, 40), event('RunMicrotasks', 0.5, 40), ...sampled(() => false, 40)],
      0,
      0,
    ],
  ])('%s', (_name, events, total, longest) => {
    const spent = spentBy(events, OWN);
    expect([spent.total, spent.longest]).toEqual([expect.closeTo(total, 1), expect.closeTo(longest, 1)]);
  });

  it('is told by the function that was called', () => {
    const { calls } = spentBy([task(0, 10), own(1, 4, 'look'), own(5, 6, ''), task(10, 12), own(11, 12, 'look')], OWN);
    expect(Object.fromEntries(calls)).toEqual({ look: 4, '(nameless)': 1 });
  });

  it('counts time on the processor where that is known', () => {
    expect(spentBy([task(0, 10), { ...own(1, 9), tdur: 2000 }], OWN).total).toBe(2);
  });
});
