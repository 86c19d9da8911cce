/**
 * Scrolls a control to the middle of what it is in, where bars at the edges leave it free. Smoothly, unless the person
 * prefers less motion.
 */
export function scrollToMiddle(element: Element): void {
  const still = element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
}
