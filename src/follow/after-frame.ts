interface Scheduler {
  postTask(callback: () => void, options: { priority: 'user-blocking' }): Promise<unknown>;
}

/**
 * Says how to run something right after a frame was drawn, when style and layout are clean, so that asking for boxes
 * forces neither. Called within a frame. A task of high priority goes before the page's timers, which would make it all
 * dirty again (`scheduler.postTask`: Chromium 94, Firefox 142; where it is missing a message is the next best).
 */
export function afterDrawing(view: Window): (callback: () => void) => void {
  const { scheduler } = view as { scheduler?: Scheduler };
  if (typeof scheduler?.postTask === 'function') {
    return (callback) => void scheduler.postTask(callback, { priority: 'user-blocking' });
  }
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage('');
  };
}
