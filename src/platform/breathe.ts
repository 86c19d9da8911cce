/** How long one piece of work may take before everything else gets its turn. Milliseconds; a frame is 16. */
const AT_MOST = 10;

let since = 0;
let coming: Promise<void> | undefined;

/**
 * Waits where this page has worked for a while without a pause, so that it stays alive under the hands; elsewhere goes on at
 * once. All that works on the page shares one measure.
 */
export function breathe(): Promise<void> | undefined {
  if (coming) return coming;
  if (performance.now() - since < AT_MOST) return undefined;
  coming = turn().then(() => {
    coming = undefined;
    since = performance.now();
  });
  return coming;
}

/** The end of this task. (`scheduler.yield`: Chrome 129, Firefox 142; MDN, documented, 2026-11.) */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
