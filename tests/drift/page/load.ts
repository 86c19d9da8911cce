import type { Target } from '../../../src/console/target.ts';
import { CATALOGUE } from '../../../src/locate/fixtures/every-language.ts';
import type { Classes } from '../classes.ts';
import type { Random } from '../random.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Subject } from './subject.ts';
import { type Undo, undoOn } from './undo.ts';

/** A snapshot as it stands in the browser, before any change. */
export interface Loaded {
  snapshot: Snapshot;
  undo: Undo;
  /** A new subject: the page with one control to be looked for. */
  subject(target: string, random: Random): Subject;
}

const sheets = new Map<Classes, CSSStyleSheet>();
let loaded: Loaded | undefined;

/** Makes the style sheet of one kind of classes. */
export function prepare(classes: Classes, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(classes, sheet);
}

/** Puts a snapshot, in which the classes are already as they shall be, into the document. */
export function load(snapshot: Snapshot, classes: Classes): void {
  loaded?.undo.undo();
  loaded?.undo.stop();
  document.adoptedStyleSheets = [sheets.get(classes) as CSSStyleSheet];
  setAttributes(document.documentElement, snapshot.root);
  setAttributes(document.body, snapshot.body);
  document.body.innerHTML = snapshot.html;
  const elements = new Map(Object.entries(snapshot.truth).map(([id, paths]) => [id, paths.map(at)]));
  const undo = undoOn(document.documentElement);
  loaded = {
    snapshot,
    undo,
    subject: (target, random) => subjectOf(target, random, { snapshot, classes, undo, elements }),
  };
}

/** What is loaded. @throws {Error} before anything is */
export function current(): Loaded {
  if (!loaded) throw new Error('no snapshot is loaded');
  return loaded;
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function at(path: readonly number[]): Element {
  const found = path.reduce<Element | undefined>((parent, number) => parent?.children[number], document.body);
  if (!found) throw new Error('the page was parsed into other elements than it was captured from');
  return found;
}

interface Parts {
  classes: Classes;
  snapshot: Snapshot;
  undo: Undo;
  elements: ReadonlyMap<string, Element[]>;
}

function subjectOf(id: string, random: Random, { snapshot, classes, undo, elements }: Parts): Subject {
  const opener = snapshot.behind[id];
  const ringed = opener ?? id;
  return {
    document,
    target: CATALOGUE.get(id) as Target,
    of: CATALOGUE.get(ringed) as Target,
    elements: [...(elements.get(ringed) ?? [])],
    alike: [],
    url: snapshot.url,
    random,
    undo,
    // The console's messages are told from other texts by Cloudscape's classes alone (3.0.1383; measured).
    scopeLost: classes === 'replaced' && CATALOGUE.get(ringed)?.scope?.in === 'flash',
    unsure: false,
    rivalled: false,
    shy: false,
    disabled: false,
  };
}
