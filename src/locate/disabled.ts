/** Disabled by itself, or by something round it. Loading Cloudscape buttons are `aria-disabled` only (measured). */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled=true]') !== null;
}
