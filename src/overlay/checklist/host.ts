/** Events that end at our border, so that what is done here is nothing of the page's. */
const OWN = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'submit',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'paste',
  'copy',
  'cut',
];

/** The checklist's element, not yet in the page, with its shadow root. */
export function createHost(document: Document, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('waymark-checklist');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  for (const type of OWN) host.addEventListener(type, (event) => event.stopPropagation());
  addStyle(root, css);
  return { host, root };
}

/**
 * A page may forbid `<style>` elements; a constructed sheet is nobody's but ours. Content scripts of Firefox cannot adopt
 * one (bug 1751346), but their own `<style>` elements are not the page's there either (Firefox 153; measured 2026-11).
 */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
