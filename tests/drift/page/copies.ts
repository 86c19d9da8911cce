import { blockOf, copyOf, counterpart, kindOf } from './elements.ts';
import { rename, setText } from './rename.ts';
import type { Subject } from './subject.ts';

let copies = 0;

/** A copy of a control with its label, under another name or its own, that leads somewhere else. Not on the page yet. */
export function lookalike(element: Element, name?: string): { block: Element; control: Element } {
  const original = blockOf(element);
  const block = copyOf(original, `-copy${copies++}`);
  const control = counterpart(original, block, element);
  // What makes the one on the page what it is, is not copied: the wizard has one button that goes on.
  for (const one of [block, ...block.querySelectorAll('*')]) {
    one.removeAttribute('data-testid');
    for (const token of [...one.classList])
      if (/_primary-button_|_variant-primary_/.test(token)) one.classList.remove(token);
  }
  if (control.hasAttribute('href')) control.setAttribute('href', `#/something-else-${copies}`);
  return { block: withName(block, control, name), control };
}

/** Labels are looked up on the page, so a copy is named while it stands there, out of sight of everything else. */
function withName(block: Element, control: Element, name: string | undefined): Element {
  if (name === undefined) return block;
  const { body } = control.ownerDocument;
  body.append(block);
  if (kindOf(control) === 'text') setText(control, name);
  else rename(control, name);
  block.remove();
  return block;
}

/** A plain button or link of the page with a name of its own. */
export function pressable({ document, elements, random }: Subject, name: string): HTMLElement {
  const asLink = elements[0] !== undefined && kindOf(elements[0]) === 'link';
  const made = document.createElement(asLink ? 'a' : 'button');
  if (asLink) made.setAttribute('href', `#/elsewhere-${random.below(1000)}`);
  made.textContent = name;
  return made;
}
