import { Alternative } from './names/alternative.ts';
import { AS_DRAWN, AS_IF_VISIBLE, AS_WRITTEN } from './names/look.ts';

export { couldBe, couldBeNamed, lettersOf, type Rough, roughLettersOf, roughNameOf } from './names/rough.ts';

/**
 * The accessible name of an element (W3C, Accessible Name and Description Computation 1.2), empty where it has none.
 * What a field holds is never read, not even where the standard would have it: a field within a label adds nothing, and
 * an `<input type=submit value=…>` has no name. A control that is hidden has the name that it will have when shown.
 *
 * Asks the browser for computed style, so it is for few elements: `couldBeNamed` first.
 */
export function nameOf(element: Element): string {
  const isVisible = getComputedStyle(element).visibility === 'visible';
  return new Alternative(element).ofRoot(isVisible ? AS_DRAWN : AS_IF_VISIBLE);
}

/**
 * What is written in an element, the names of pictures and controls in it included. Asks for no style and no layout, so
 * what style sheets hide is in it and what they add is not. Values of fields are left out.
 */
export const contentOf = (element: Element): string => new Alternative(element).content(AS_WRITTEN);
