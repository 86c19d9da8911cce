// What the tests of the page's appearance call. Runs in the page.
import { appearanceOf } from '../../src/follow/appearance.ts';

/** How the page looks with some classes and styles on its body and root. */
export function look(body: { class?: string; style?: string }, root: { class?: string; style?: string }) {
  for (const [element, marks] of [
    [document.body, body],
    [document.documentElement, root],
  ] as const) {
    element.className = marks.class ?? '';
    element.style.cssText = marks.style ?? '';
  }
  const { dark, compact } = appearanceOf(document);
  return `${dark ? 'dark' : 'light'}, ${compact ? 'compact' : 'comfortable'}`;
}
