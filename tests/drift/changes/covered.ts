// A dialog over the page.
import { nameIn } from '../page/evidence.ts';
import type { Change } from '../page/subject.ts';

const SHADE = 'position:fixed;inset:0;z-index:5000;background:rgb(0 0 0/50%)';
const BOX = 'margin:120px auto;width:420px;padding:20px;background:white';

/** How dialogs are built: Cloudscape's plain one in a fixed layer, one that says it is modal, the browser's own. */
const BUILDS: Readonly<Record<string, (document: Document, content: Element[]) => void>> = {
  'in a fixed layer': (document, content) => {
    const layer = document.createElement('div');
    layer.style.cssText = SHADE;
    layer.append(dialogOf(document, content));
    document.body.append(layer);
  },
  'that says it is modal': (document, content) => {
    const dialog = dialogOf(document, content);
    dialog.setAttribute('aria-modal', 'true');
    dialog.style.cssText = `${BOX};position:absolute;top:0;left:200px;z-index:5000`;
    document.body.append(dialog);
  },
  "of the browser's own": (document, content) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'drift-title');
    dialog.append(...content);
    document.body.append(dialog);
    dialog.showModal();
  },
};

function dialogOf(document: Document, content: Element[]): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', 'drift-title');
  dialog.style.cssText = BOX;
  dialog.append(...content);
  return dialog;
}

function contentOf(document: Document, names: readonly string[]): Element[] {
  const title = document.createElement('h2');
  title.id = 'drift-title';
  title.textContent = 'What is new';
  const buttons = names.map((name) =>
    Object.assign(document.createElement('button'), { textContent: name, type: 'button' }),
  );
  return [title, ...buttons];
}

/** Parts of the page that some dialogs leave usable. */
const STAYS = new Set(['banner', 'menu', 'flash']);

/**
 * A dialog lies over the page: what is behind it cannot be pressed, and a button of the same name in it is another one.
 * Of a bar above the page's dialogs, and of texts, which can still be read, nothing is asked but never to be wrong.
 */
const dialog: Change = {
  kind: 'another dialog on top',
  group: 'gone',
  phase: 4,
  suits: ({ elements }) => elements.length > 0,
  make(subject) {
    const { document, random, elements, of, target } = subject;
    const isText = target.roles.includes('text');
    const sameName = random.below(2) === 0 && Object.keys(of.names).length > 0 && !isText;
    const name = sameName ? nameIn(elements[0] as Element).trim() : 'Learn more';
    const build = random.pick(Object.keys(BUILDS));
    BUILDS[build]?.(document, contentOf(document, [name, 'Got it']));
    const stays = STAYS.has(of.scope?.in ?? '') && build !== "of the browser's own";
    if (stays || isText) subject.unsure = true;
    else subject.none = 'behind a dialog';
    return `a dialog ${build}${sameName ? ' with a button of its name' : ''}`;
  },
};

export const COVERED: readonly Change[] = [dialog];
