// The control is there, but it takes a little to get at it.
import { blockOf, kindOf, mainOf } from '../page/elements.ts';
import type { Change, Subject } from '../page/subject.ts';

const inMain = ({ elements, document }: Subject) =>
  elements.length > 0 && elements.every((one) => mainOf(document).contains(one) || one.closest('[role=dialog]'));

/** Far below the fold. */
const farDown: Change = {
  kind: 'scrolled out of view',
  phase: 1,
  suits: inMain,
  make({ document, elements, random }) {
    const spacer = document.createElement('div');
    const height = 1500 + random.below(4000);
    spacer.style.height = `${height}px`;
    (elements[0]?.closest('[role=dialog]') ?? mainOf(document)).prepend(spacer);
    return `${height} px further down`;
  },
};

/** Within a box that scrolls by itself, far down in it. */
const scroller: Change = {
  kind: 'in a nested scroller',
  phase: 1,
  suits: (subject) => inMain(subject) && subject.elements.length === 1,
  make({ document, elements }) {
    const block = elements[0]?.closest('table') ?? blockOf(elements[0] as Element);
    const box = document.createElement('div');
    box.style.cssText = 'height:160px;overflow:auto';
    const spacer = document.createElement('div');
    spacer.style.height = '900px';
    block.replaceWith(box);
    box.append(spacer, block);
    return 'in a scroller of 160 px';
  },
};

let others = 0;

/** In an open shadow root. It is found, or words say where to look: both are promised, neither is a must. */
const shadow: Change = {
  kind: 'in an open shadow root',
  phase: 1,
  suits: ({ elements }) => elements.length > 0 && kindOf(elements[0] as Element) !== 'text',
  make(subject) {
    const { document, elements, undo } = subject;
    for (const element of elements) {
      const block = element.closest('[role=radiogroup], table') ?? blockOf(element);
      const host = document.createElement('app-part');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = document.adoptedStyleSheets;
      block.replaceWith(host);
      undo.watch(root);
      root.append(block);
    }
    // Cases follow one another faster than pages change: a locator that remembers shadow roots for as long as a page has
    // as many elements as before has to see that this is another page.
    for (let more = 0; more <= others % 89; more++) document.head.append(document.createElement('meta'));
    others++;
    subject.unsure = true;
    return 'in a shadow root';
  },
};

/** Not to be pressed yet. It is ringed, and the panel says that it cannot be pressed. */
const disabled: Change = {
  kind: 'disabled',
  group: 'state',
  phase: 2,
  suits: ({ elements }) => elements.length > 0 && kindOf(elements[0] as Element) !== 'text',
  make(subject) {
    const { elements, random } = subject;
    const native = elements.every((one) => one.matches('button, input')) && random.below(2) === 0;
    for (const element of elements) element.setAttribute(native ? 'disabled' : 'aria-disabled', native ? '' : 'true');
    subject.disabled = true;
    return native ? 'disabled' : 'aria-disabled';
  },
};

/** Loading, as Cloudscape's buttons are: `aria-disabled` only, with a turning mark before the text (3.0.1383; measured). */
const loading: Change = {
  kind: 'loading',
  group: 'state',
  phase: 2,
  suits: ({ elements }) => elements.length > 0 && elements.every((one) => kindOf(one) === 'button'),
  make(subject) {
    for (const element of subject.elements) {
      const spinner = subject.document.createElement('span');
      spinner.append(subject.document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      element.setAttribute('aria-disabled', 'true');
      element.setAttribute('aria-busy', 'true');
      element.prepend(spinner);
    }
    subject.disabled = true;
    return 'loading';
  },
};

/** Fields of opacity 0 under what is drawn, as Cloudscape's choices are: never a reason to pass them over. */
const seeThrough: Change = {
  kind: 'of opacity 0',
  phase: 1,
  suits: ({ elements }) => elements.length > 0 && elements.every((one) => one.localName === 'input'),
  make({ elements }) {
    for (const element of elements) (element as HTMLElement).style.opacity = '0';
    return 'opacity 0';
  },
};

export const REACH: readonly Change[] = [farDown, scroller, shadow, disabled, loading, seeThrough];
