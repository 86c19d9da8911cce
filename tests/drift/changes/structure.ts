// The same control, built or placed otherwise.
import { blockOf, containersIn, isReachable, kindOf, mainOf } from '../page/elements.ts';
import type { Change, Subject } from '../page/subject.ts';

const exists = ({ elements }: Subject) => elements.length > 0;
const isPressed = ({ elements }: Subject) =>
  exists({ elements } as Subject) && elements.every((one) => ['button', 'link'].includes(kindOf(one)));

/** One to four new elements round the control, or round it with its label. */
const wrapped: Change = {
  kind: 'wrapped',
  phase: 1,
  suits: exists,
  make({ elements, random, document }) {
    const count = 1 + random.below(4);
    const tag = random.pick(['div', 'span', 'section', 'app-part']);
    for (const element of elements) {
      const inner = random.below(2) === 0 ? element : blockOf(element);
      for (let at = 0; at < count; at++) {
        const wrapper = document.createElement(tag);
        wrapper.className = `w${random.below(999)}`;
        inner.replaceWith(wrapper);
        wrapper.append(inner);
      }
    }
    return `in ${count} more <${tag}>`;
  },
};

/** A button that became a link, or the other way round: it does the same. */
const turned: Change = {
  kind: 'turned from button to link or back',
  phase: 1,
  suits: isPressed,
  make(subject) {
    const { random } = subject;
    const isLink = kindOf(subject.elements[0] as Element) === 'link';
    const form = isLink
      ? random.pick(['button', 'a role=button'])
      : random.pick(['a href', 'a role=button', 'div role=button']);
    subject.elements = subject.elements.map((one) => rebuilt(one, form));
    return `now <${form}>`;
  },
};

function rebuilt(element: Element, form: string): Element {
  const fresh = element.ownerDocument.createElement(form.split(' ')[0] ?? 'button');
  for (const { name, value } of element.attributes)
    if (!['type', 'href', 'role'].includes(name)) fresh.setAttribute(name, value);
  if (form.endsWith('href')) fresh.setAttribute('href', '#/turned');
  if (form.endsWith('role=button')) fresh.setAttribute('role', 'button');
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
  return fresh;
}

/** Where a control may be moved without becoming another one: within what its scope asks for. */
function roomFor({ of, elements, document }: Subject): Element | undefined {
  const [element] = elements;
  switch (of.scope?.in) {
    case undefined:
    case 'main':
    case 'wizard':
      return element?.closest('[role=dialog]') ?? mainOf(document);
    case 'dialog':
      return element?.closest('[role=dialog]') ?? undefined;
    default:
      return undefined;
  }
}

/** Moved, with its label, into another container of the page or of its dialog. */
const moved: Change = {
  kind: 'moved to another container',
  phase: 1,
  suits: (subject) => {
    const kind = subject.elements[0] && kindOf(subject.elements[0]);
    return subject.elements.length === 1 && kind !== 'radio' && kind !== 'text' && roomFor(subject) !== undefined;
  },
  make(subject) {
    const block = blockOf(subject.elements[0] as Element);
    const places = containersIn(roomFor(subject)).filter((one) => !block.contains(one) && one !== block.parentElement);
    if (places.length === 0) return undefined;
    const place = subject.random.pick(places);
    place.insertBefore(block, place.children[subject.random.below(place.childElementCount)] ?? null);
    // Some containers show nothing of what is put into them.
    if (!isReachable(subject.elements[0] as Element)) subject.unsure = true;
    return 'moved';
  },
};

/** The tiles of a group in another order. Where their names are known that means nothing. */
const reordered: Change = {
  kind: 'choices in another order',
  phase: 1,
  suits: ({ elements }) => elements[0] !== undefined && kindOf(elements[0]) === 'radio',
  make({ elements, random }) {
    const group = elements[0]?.closest('[role=radiogroup]');
    const blocks = [...(group?.querySelectorAll('input[type=radio]') ?? [])].map(blockOf);
    const parent = blocks[0]?.parentElement;
    if (!parent || blocks.length < 2 || blocks.some((one) => one.parentElement !== parent)) return undefined;
    for (const block of random.shuffle(blocks)) parent.append(block);
    return 'choices shuffled';
  },
};

/** The rows of every table sorted otherwise. */
const sorted: Change = {
  kind: 'tables sorted otherwise',
  phase: 1,
  suits: ({ document }) => document.querySelectorAll('tbody tr').length > 1,
  make({ document, random }) {
    for (const body of document.querySelectorAll('tbody'))
      for (const row of random.shuffle([...body.children])) body.append(row);
    return 'rows shuffled';
  },
};

export const STRUCTURE: readonly Change[] = [wrapped, turned, moved, reordered, sorted];
