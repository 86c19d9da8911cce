// What the pages of the tests of accessible names call. Runs in the page.
import { computeAccessibleName } from 'dom-accessibility-api';
import { foldAccents, normaliseName } from '../../src/console/normalise.ts';
import { contentOf, couldBeNamed, lettersOf, nameOf, roughNameOf } from '../../src/locate/names.ts';
import { randomCase, randomFrom } from './random.ts';
import { readsIn, stylesIn } from './reads.ts';

/** What is answered about one case. */
export interface Answer {
  ours: string;
  /** The answer of dom-accessibility-api. */
  library: string;
  /** Whether the prefilter lets the element through when it is looked for by `wanted`. */
  passes: boolean;
  rough: readonly string[];
}

/** Puts a case in the page, in place of the one before it, and returns its element. */
export function show(html: string): Element {
  document.body.setHTMLUnsafe(html);
  const element = findDeep(document, '[data-case]');
  if (!element) throw new Error(`no data-case in ${html}`);
  return element;
}

/** Shows each case and asks for the name of its element. */
export function ask(cases: readonly { html: string; name: string }[]): Answer[] {
  return cases.map(({ html, name }) => {
    const element = show(html);
    return {
      ours: nameOf(element),
      // As in a browser, where it can ask for the style of pseudo-elements.
      library: computeAccessibleName(element, { computedStyleSupportsPseudoElements: true }),
      passes: couldBeNamed(roughNameOf(element), [lettersOf(name)]),
      rough: roughNameOf(element),
    };
  });
}

/** Of many random cases: how many have a name, and which the prefilter excludes although they are looked for by it. */
export function excluded(seed: number, count: number): { named: number; lost: { html: string; name: string }[] } {
  const random = randomFrom(seed);
  const cases = Array.from({ length: count }, () => {
    const html = randomCase(random);
    const element = show(html);
    return { html, name: nameOf(element) };
  });
  const named = cases.filter(({ name }) => keyOf(name) !== '');
  const lost = named.filter(({ html, name }) => !couldBeNamed(roughNameOf(show(html)), [lettersOf(keyOf(name))]));
  return { named: named.length, lost: lost.map(({ html, name }) => ({ html, name })) };
}

/** What of a field's value was read for any name or text in the cases. */
export const reads = (cases: readonly { html: string }[]): string[] => readsIn(cases, show);

/** What of style and layout was asked for where none may be. */
export const styles = (cases: readonly { html: string }[]): string[] => stylesIn(cases, show);

/** A name as the locator compares it. */
const keyOf = (name: string): string => foldAccents(normaliseName(name));

function findDeep(root: Document | ShadowRoot | Element, selector: string): Element | undefined {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const within = shadowRoot && findDeep(shadowRoot, selector);
    if (within) return within;
  }
  return undefined;
}

export { contentOf, nameOf };
