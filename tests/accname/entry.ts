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
  rough: string;
}

/**
 * Puts a case in the page, in place of the one before it, and returns its element. Await something before it: what is
 * remembered for one look at a page is forgotten between two tasks, and here the page becomes another.
 */
export function show(html: string): Element {
  document.body.setHTMLUnsafe(html);
  const element = findDeep(document, '[data-case]');
  if (!element) throw new Error(`no data-case in ${html}`);
  return element;
}

/** Shows each case and asks for the name of its element. */
export async function ask(cases: readonly { html: string; name: string }[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { html, name } of cases) {
    await undefined;
    const element = show(html);
    answers.push({
      ours: nameOf(element),
      // As in a browser, where it can ask for the style of pseudo-elements.
      library: computeAccessibleName(element, { computedStyleSupportsPseudoElements: true }),
      passes: couldBeNamed(element, [lettersOf(name)]),
      rough: roughNameOf(element),
    });
  }
  return answers;
}

/** Of many random cases: how many have a name, and which the prefilter excludes although they are looked for by it. */
export async function excluded(seed: number, count: number) {
  const random = randomFrom(seed);
  const lost: { html: string; name: string }[] = [];
  let named = 0;
  for (let index = 0; index < count; index++) {
    const html = randomCase(random);
    await undefined;
    const element = show(html);
    const name = nameOf(element);
    if (keyOf(name) === '') continue;
    named++;
    if (!couldBeNamed(element, [lettersOf(keyOf(name))])) lost.push({ html, name });
  }
  return { named, lost };
}

/** What of a field's value was read for any name or text in the cases. */
export const reads = (cases: readonly { html: string }[]) => readsIn(cases, show);

/** What of style and layout was asked for where none may be. */
export const styles = (cases: readonly { html: string }[]) => stylesIn(cases, show);

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
