/** Not in TypeScript's library yet. */
interface WithScheduler {
  scheduler: { postTask(callback: () => void, options: { priority: 'user-blocking' }): Promise<unknown> };
}

/**
 * Says how to run something right after a frame was drawn, when style and layout are clean, so that asking for boxes
 * forces neither. Called within a frame. A task of high priority goes before the page's timers, which would make it all
 * dirty again (`scheduler.postTask`: Chromium 94, Firefox 142, which is the oldest that the extension takes).
 */
export const afterDrawing =
  (view: Window) =>
  (callback: () => void): void =>
    void (view as unknown as WithScheduler).scheduler.postTask(callback, { priority: 'user-blocking' });
