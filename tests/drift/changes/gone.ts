// The control is not there any more, or cannot be got at: there must be no ring.

import { lookalike } from '../page/copies.ts';
import { blockOf, isReachable, kindOf } from '../page/elements.ts';
import { accepted, key } from '../page/evidence.ts';
import type { Change, Subject } from '../page/subject.ts';
import { lookalikesOf } from './lookalikes.ts';

const exists = ({ elements }: Subject) => elements.length > 0;

/** What goes when a control goes: its row, its tile with the label, the field with its label, or itself. */
function takenWith(element: Element): Element {
  const row = element.closest('tr');
  if (row && kindOf(element) === 'checkbox') return row;
  if (kindOf(element) === 'text') return element.closest('[class*="flashbar"] li') ?? element;
  return blockOf(element);
}

/** Taken off the page, with all its twins. */
const removed: Change = {
  kind: 'removed',
  group: 'gone',
  phase: 4,
  suits: exists,
  make(subject) {
    const alone = subject.random.below(2) === 0;
    const isText = subject.elements.some((one) => kindOf(one) === 'text');
    for (const element of subject.elements) (alone && !isText ? element : takenWith(element)).remove();
    subject.none = 'removed';
    return alone ? 'removed' : 'removed with its label';
  },
};

/** Something that resembles it stands where it stood. */
const replaced: Change = {
  kind: 'replaced by something similar',
  group: 'gone',
  phase: 4,
  suits: ({ elements, of }) => elements.length > 0 && of.scope?.in !== 'row' && of.structure?.id === undefined,
  make(subject) {
    const { elements, of, document, random } = subject;
    const names = lookalikesOf(of.id).filter(
      (name) => !accepted(of, document).some(({ text }) => key(text) === key(name)),
    );
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    for (const element of elements) {
      const { block } = lookalike(element, name);
      blockOf(element).replaceWith(block);
    }
    subject.none = 'replaced';
    return `"${name}" in its place`;
  },
};

/** Ways in which a part of a page is there and cannot be seen or used. */
const WAYS: Readonly<Record<string, (block: HTMLElement) => void>> = {
  'display: none': (block) => block.style.setProperty('display', 'none'),
  'visibility: hidden': (block) => block.style.setProperty('visibility', 'hidden'),
  'the hidden attribute': (block) => {
    block.hidden = true;
    block.style.setProperty('display', 'none');
  },
  inert: (block) => block.setAttribute('inert', ''),
  'off the screen': (block) => {
    block.style.cssText += ';position:absolute;left:-9999px';
  },
  'clipped to a point': (block) => {
    block.style.cssText += ';position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  },
  'in a box without height': (block) => around(block, 'height:0;overflow:hidden'),
  'in a closed section': (block) => around(block, 'display:none'),
};

function around(block: HTMLElement, style: string): void {
  const box = block.ownerDocument.createElement('div');
  box.style.cssText = style;
  block.replaceWith(box);
  box.append(block);
}

/** There, but not to be seen or used. */
const hidden: Change = {
  kind: 'hidden',
  group: 'gone',
  phase: 4,
  suits: exists,
  make(subject) {
    // A text that is inert can be read all the same.
    const isText = kindOf(subject.elements[0] as Element) === 'text';
    const way = subject.random.pick(Object.keys(WAYS).filter((one) => !(isText && one === 'inert')));
    for (const element of subject.elements) WAYS[way]?.(takenWith(element) as HTMLElement);
    // Some elements show themselves whatever is round them: Cloudscape's buttons are `visibility: visible` (measured).
    const left = subject.elements.filter(isReachable);
    if (left.length > 0) {
      subject.elements = left;
      subject.unsure = true;
      return `${way}, in vain`;
    }
    subject.none = 'hidden';
    return way;
  },
};

/** Drawn, but said to be of no account to those who do not see it: a ring is right, words are, too. */
const ariaHidden: Change = {
  kind: 'aria-hidden',
  group: 'gone',
  phase: 4,
  suits: exists,
  make(subject) {
    for (const element of subject.elements) takenWith(element).setAttribute('aria-hidden', 'true');
    subject.unsure = true;
    subject.shy = true;
    return 'aria-hidden';
  },
};

export const GONE: readonly Change[] = [removed, replaced, hidden, ariaHidden];
