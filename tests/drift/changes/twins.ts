// The same control again, or another one of the same name.

import { pressable } from '../page/copies.ts';
import { containersIn, kindOf, mainOf } from '../page/elements.ts';
import { nameIn } from '../page/evidence.ts';
import type { Change, Subject } from '../page/subject.ts';

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

/** Whether the page marks the control as its wizard's primary button, which nothing else is. */
const isMarkedPrimary = ({ of, elements }: Subject) =>
  of.structure?.wizardPrimary === true && (elements[0]?.className.includes('awsui_primary-button_1xupv_') ?? false);

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
    const usual = (Object.keys(REGIONS) as (keyof typeof REGIONS)[]).filter(
      (one) => !of.twins || one !== 'another section',
    );
    const region = random.pick(usual);
    const place = REGIONS[region](document);
    if (!place) return undefined;
    const heading = document.createElement('h2');
    heading.textContent = 'Other things';
    const twin = pressable(subject, nameIn(elements[0] as Element).trim());
    place.localName === 'ul'
      ? place.appendChild(document.createElement('li')).append(twin)
      : place.append(heading, twin);
    const isElsewhere = of.scope !== undefined && LEAVES_OUT[of.scope.in]?.includes(region) === true;
    if (!isElsewhere && !isMarkedPrimary(subject)) subject.unsure = true;
    if (!isElsewhere && region === 'another section') subject.rivalled = true;
    return `one of the same name in the ${region}`;
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
    if (!of.scope && !isMarkedPrimary(subject)) subject.unsure = true;
    // A breadcrumb is navigation too, and is in the main part.
    if (of.scope?.in === 'navigation' || of.scope?.in === 'main') subject.unsure = true;
    return 'a breadcrumb of its name';
  },
};

export const TWINS: readonly Change[] = [trueTwin, falseTwin, breadcrumb];
