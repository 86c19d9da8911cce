// Something more on the page: the same control again, one of the same name that is another, or one that resembles it.
import { blockOf, containersIn, kindOf, mainOf } from '../page/elements.ts';
import { accepted, key, nameIn } from '../page/evidence.ts';
import { lookalike, pressable } from '../page/copies.ts';
import type { Change, Subject } from '../page/subject.ts';
import { lookalikesOf, rowsLike } from './lookalikes.ts';

const isPressed = ({ elements }: Subject) =>
  elements.length > 0 && elements.every((one) => ['button', 'link'].includes(kindOf(one)));

/** The same control a second time, in the same part of the page: it leads to the same place, so either is right. */
const trueTwin: Change = {
  kind: 'doubled, a true twin',
  phase: 3,
  suits: (subject) => isPressed(subject) && subject.of.structure?.id === undefined && subject.of.scope?.in !== 'item',
  make(subject) {
    const { of, elements, document, random } = subject;
    const [element] = elements as [Element];
    const copy = element.cloneNode(true) as Element;
    const room = element.closest('[role=dialog], nav, #menu--account') ?? mainOf(document);
    const inList = element.closest('li');
    const places = inList ? [] : containersIn(room);
    if (inList) inList.after(Object.assign(document.createElement('li'), { className: inList.className }));
    if (inList) inList.nextElementSibling?.append(copy);
    else if (places.length > 0) random.pick(places).append(copy);
    else element.after(copy);
    elements.push(copy);
    // Two buttons say nothing of where they lead: words are as good as a ring, unless the catalogue knows its twins.
    if (!copy.hasAttribute('href') && !of.twins) subject.unsure = true;
    return 'a second one';
  },
};

/** Where another control of the same name may stand: parts of the page with another purpose. */
const REGIONS = {
  bar: (document: Document) => document.querySelector('header nav, header'),
  footer: (document: Document) => document.body.appendChild(document.createElement('footer')),
  'help panel': (document: Document) => document.body.appendChild(document.createElement('aside')),
  'side navigation': (document: Document) => document.querySelector('nav a[href="#/users"]')?.closest('ul'),
  'another section': (document: Document) => mainOf(document).appendChild(document.createElement('section')),
} as const;

/** Scopes that leave a region out, so that the name alone still tells the control. */
const LEAVES_OUT: Readonly<Record<string, readonly (keyof typeof REGIONS)[]>> = {
  main: ['bar', 'footer', 'help panel', 'side navigation'],
  navigation: ['footer', 'help panel', 'another section'],
  menu: ['footer', 'help panel', 'another section', 'side navigation'],
  banner: ['footer', 'help panel', 'another section', 'side navigation'],
  dialog: ['bar', 'footer', 'help panel', 'side navigation', 'another section'],
  item: ['bar', 'footer', 'help panel', 'side navigation', 'another section'],
  container: ['bar', 'footer', 'help panel', 'side navigation', 'another section'],
};

/** A control of the same name that does something else, in another part of the page: never to be ringed. */
const falseTwin: Change = {
  kind: 'another of the same name elsewhere',
  phase: 3,
  suits: (subject) => isPressed(subject) && Object.keys(subject.of.names).length > 0,
  make(subject) {
    const { of, document, random, elements } = subject;
    // Which of several equals is the true one is known by where they stand: in the page's main part.
    const usual = (Object.keys(REGIONS) as (keyof typeof REGIONS)[]).filter((one) => !of.twins || one !== 'another section');
    const region = random.pick(usual);
    const place = REGIONS[region](document);
    if (!place) return undefined;
    const heading = document.createElement('h2');
    heading.textContent = 'Other things';
    const twin = pressable(subject, nameIn(elements[0] as Element).trim());
    place.localName === 'ul' ? place.appendChild(document.createElement('li')).append(twin) : place.append(heading, twin);
    const told = (of.scope && LEAVES_OUT[of.scope.in]?.includes(region)) || of.structure?.wizardPrimary;
    if (!told) subject.unsure = true;
    if (region === 'another section' && !(of.scope && LEAVES_OUT[of.scope.in])) subject.rivalled = true;
    return `one of the same name in the ${region}`;
  },
};

/** A control beside it whose name resembles its own. */
const similar: Change = {
  kind: 'a similar control nearby',
  phase: 3,
  suits: ({ elements, of }) => elements.length > 0 && of.scope?.in !== 'row',
  make({ elements, of, document, random }) {
    const [element] = elements as [Element];
    const names = lookalikesOf(of.id).filter((name) => !accepted(of, document).some(({ text }) => key(text) === key(name)));
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    const { block } = lookalike(element, name);
    random.below(2) === 0 ? blockOf(element).before(block) : blockOf(element).after(block);
    return `"${name}" beside it`;
  },
};

/** A row whose name resembles the one that is meant, or that has the meant name in another column. */
const similarRow: Change = {
  kind: 'a similar control nearby',
  phase: 3,
  suits: ({ elements, of }) => elements.length > 0 && of.scope?.in === 'row',
  make({ elements, of, random }) {
    const row = elements[0]?.closest('tr');
    const cell = of.scope?.in === 'row' ? of.scope.cell : '';
    if (!row) return undefined;
    const copy = row.cloneNode(true) as Element;
    const inOtherColumn = random.below(3) === 0;
    const name = random.pick(rowsLike(cell));
    const cells = [...copy.querySelectorAll('td, th')].filter((one) => !one.querySelector('input'));
    for (const text of cells[0] ? leavesOf(cells[0]) : []) text.textContent = inOtherColumn ? 'Developers' : name;
    if (inOtherColumn) for (const text of leavesOf(cells[1] ?? copy)) text.textContent = cell;
    random.below(2) === 0 ? row.before(copy) : row.after(copy);
    return inOtherColumn ? `a row with "${cell}" in another column` : `a row "${name}"`;
  },
};

/** The innermost elements of a cell that hold its text. */
function leavesOf(cell: Element): Element[] {
  const leaves = [...cell.querySelectorAll('*')].filter((one) => one.childElementCount === 0 && one.textContent.trim());
  return leaves.length > 0 ? leaves : [cell];
}

/** The aria-hidden copy that components measure themselves by: it is no control. Breadcrumbs have one (3.0.1383; measured). */
const measuringCopy: Change = {
  kind: 'a measuring copy of it',
  phase: 3,
  suits: ({ elements }) => elements.length > 0 && kindOf(elements[0] as Element) !== 'text',
  make({ elements, document }) {
    const { block } = lookalike(elements[0] as Element);
    const hidden = document.createElement('div');
    hidden.setAttribute('aria-hidden', 'true');
    hidden.append(block);
    mainOf(document).prepend(hidden);
    return 'an aria-hidden copy';
  },
};

/** A breadcrumb of the same name, as wizards have: it leads to where one already is. */
const breadcrumb: Change = {
  kind: 'a breadcrumb of the same name',
  phase: 3,
  suits: (subject) => isPressed(subject) && Object.keys(subject.of.names).length > 0,
  make(subject) {
    const { document, elements, of } = subject;
    const trail = document.createElement('nav');
    trail.setAttribute('aria-label', 'Breadcrumbs');
    const crumb = document.createElement('a');
    crumb.href = '#/trail';
    crumb.textContent = nameIn(elements[0] as Element).trim();
    trail.append(crumb);
    mainOf(document).prepend(trail);
    if (!of.scope && !of.structure?.wizardPrimary) subject.unsure = true;
    // A breadcrumb is navigation too, and is in the main part.
    if (of.scope?.in === 'navigation' || of.scope?.in === 'main') subject.unsure = true;
    return 'a breadcrumb of its name';
  },
};

export const ADDED: readonly Change[] = [trueTwin, falseTwin, similar, similarRow, measuringCopy, breadcrumb];
