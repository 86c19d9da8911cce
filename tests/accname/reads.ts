import { contentOf, nameOf, roughNameOf } from '../../src/locate/names.ts';

/** What holds the value of a field, by where it is read. */
const HOLDING: readonly [object, readonly string[]][] = [
  [HTMLInputElement.prototype, ['value', 'valueAsNumber', 'defaultValue', 'files', 'selectionStart', 'selectionEnd']],
  [HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', 'selectionStart']],
  [HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'options']],
  [HTMLOptionElement.prototype, ['value', 'text', 'selected']],
  [HTMLMeterElement.prototype, ['value']],
  [HTMLProgressElement.prototype, ['value']],
  [HTMLOutputElement.prototype, ['value', 'defaultValue']],
];
const FIELD = 'textarea, select, [contenteditable], [role=textbox], [role=listbox], [role=combobox]';

/** Asks everything about every element of every case, and tells what of a field's value was read. */
export async function readsIn(cases: readonly { html: string }[], show: (html: string) => Element): Promise<string[]> {
  const seen = new Set<string>();
  const restore = watch((what) => seen.add(what));
  for (const { html } of cases) {
    await undefined;
    const root = show(html).getRootNode() as Document | ShadowRoot;
    for (const element of root.querySelectorAll('*')) {
      // An entry of a list has its own name, whichever is chosen; here it is about what is read for others.
      if (element.parentElement?.closest(FIELD)) continue;
      nameOf(element);
      contentOf(element);
      roughNameOf(element);
    }
  }
  restore();
  return [...seen];
}

/** Asks about every element of every case what may not cost style or layout, and tells what of the two was asked for. */
export async function stylesIn(cases: readonly { html: string }[], show: (html: string) => Element): Promise<string[]> {
  const seen = new Set<string>();
  const { getComputedStyle } = window;
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  window.getComputedStyle = (...words) => {
    seen.add('getComputedStyle');
    return getComputedStyle(...words);
  };
  Element.prototype.checkVisibility = () => !seen.add('checkVisibility');
  Element.prototype.getBoundingClientRect = () => {
    seen.add('getBoundingClientRect');
    return new DOMRect();
  };
  for (const { html } of cases) {
    await undefined;
    const root = show(html).getRootNode() as Document | ShadowRoot;
    for (const element of root.querySelectorAll('*')) {
      contentOf(element);
      roughNameOf(element);
    }
  }
  Object.assign(Element.prototype, { checkVisibility, getBoundingClientRect });
  window.getComputedStyle = getComputedStyle;
  return [...seen];
}

function watch(note: (what: string) => void): () => void {
  const undo = HOLDING.flatMap(([proto, keys]) =>
    keys.map((key) => replaceGetter(proto, key, (element) => note(`${element.localName}.${key}`))),
  );
  undo.push(
    replaceGetter(Node.prototype, 'nodeValue', (node) => {
      const field = (node as unknown as Text).parentElement?.closest(FIELD);
      if (field) note(`text of ${field.localName}`);
    }),
  );
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    if (/^(?:value|aria-valuenow|aria-valuetext)$/i.test(name)) note(`getAttribute(${name})`);
    return getAttribute.call(this, name);
  };
  return () => {
    Element.prototype.getAttribute = getAttribute;
    for (const one of undo) one();
  };
}

function replaceGetter(proto: object, key: string, note: (element: Element) => void): () => void {
  const before = Object.getOwnPropertyDescriptor(proto, key) as PropertyDescriptor;
  const get = function (this: Element) {
    note(this);
    return before.get?.call(this);
  };
  Object.defineProperty(proto, key, { ...before, get });
  return () => Object.defineProperty(proto, key, before);
}
