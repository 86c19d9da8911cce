/**
 * Draws, and keeps the keyboard's focus in the checklist where it was there before: on what does the same now, else on
 * the heading of what is to be done. Without it the focus falls back to the start of the page when its button goes.
 */
export function keepingFocus(root: ShadowRoot, draw: () => void): void {
  const before = root.activeElement;
  const action = before?.getAttribute('data-action');
  const of = nowIn(root);
  draw();
  if (!before || root.activeElement) return;
  // The same button for another action is not the same: a second press on Enter would tell what nobody has done.
  const isSame = action && (of === nowIn(root) || action === 'fold');
  const same = isSame ? root.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`) : null;
  (same ?? root.querySelector<HTMLElement>('[data-focus]'))?.focus({ preventScroll: true });
}

const nowIn = (root: ShadowRoot) => root.querySelector('[data-now]')?.getAttribute('data-now');
