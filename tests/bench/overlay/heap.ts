import type { CDPSession } from 'puppeteer';
import { ROUNDS } from './effort.ts';
import type { Stand } from './open.ts';
import { NONE } from './tools.ts';

/** How often the page changes: 1,000 times unless only a quick look is wanted. */
export const CHANGES = Math.min(1000, ROUNDS * 50);
/** Changes before the first look: what is made once is there by then. */
const FIRST = Math.min(20, CHANGES);

/** What the page's process holds. */
export interface Heap {
  /** Of scripts and of the document, in all its worlds. Megabytes, after garbage collection. */
  before: number;
  after: number;
  /** Elements that are in no document but are still held, and those of them that are the tool's own. */
  detached: number;
  own: number;
  /** On how many dashboards the ring came. */
  ringed: number;
}

/** Elements of the tools' own, by name, class or id. */
const OWN = /waymark-|driver-|joyride|data-floating/;

/** Changes the page many times and looks at what is held then. Chromium alone. */
export async function heapAfterChanges({ page, tool }: Stand): Promise<Heap> {
  const rings = tool.name !== NONE.name;
  await page.waitForFunction(() => globalThis.bench?.control('add-mfa'), { polling: 50, timeout: 20_000 });
  const change = (times: number) =>
    page.evaluate((...options) => globalThis.bench.changePages(...options), times, rings);
  await change(FIRST);
  const session = await page.createCDPSession();
  const before = await held(session);
  let ringed = 0;
  // In parts: one call that takes minutes would be given up.
  for (let done = 0; done < CHANGES; done += 50) ringed += await change(Math.min(50, CHANGES - done));
  const after = await held(session);
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  const own = detachedNodes.filter(({ treeNode }) => OWN.test(JSON.stringify(treeNode)));
  await session.detach();
  return { before, after, detached: detachedNodes.length, own: own.length, ringed };
}

/** Megabytes after garbage collection; what is only let go of in a later task is gone too. */
async function held(session: CDPSession): Promise<number> {
  for (let count = 0; count < 3; count++) {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Runtime.evaluate', {
      expression: 'new Promise((r) => setTimeout(r, 300))',
      awaitPromise: true,
    });
  }
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / 2 ** 20;
}
