// Goes into a test copy of the extension, in front of every content script and in their world: everything there that the
// laws forbid on the page's nodes is replaced by a getter or method that notes its use and then does what it did.
// Notes go to the extension's storage, for they must outlive the page.
(() => {
  const seen = new Set();
  const own = {
    text: Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get,
    name: Object.getOwnPropertyDescriptor(Element.prototype, 'localName').get,
    root: Node.prototype.getRootNode,
    attribute: Element.prototype.getAttribute,
    set: Element.prototype.setAttribute,
  };

  /** What only the person may read: an app's secret key, and the passwords that the practice account makes. */
  const SECRET = /[A-Z2-7]{24,}|(?:[A-Z][a-z][2-9][!@#$%*]){3}/;

  function note(law, what) {
    const text = `law ${law}: ${what}`;
    if (seen.has(text)) return;
    seen.add(text);
    const where = (new Error().stack ?? '').split('\n').slice(2, 8).join(' < ');
    chrome.storage.local.set({ [`trap:${crypto.randomUUID()}`]: `${text} (${where})` });
  }

  /** Whether a node is the page's: not one of our own elements, nor inside one. */
  function isOfPage(node) {
    for (let at = node; at instanceof Node; ) {
      if (at instanceof Element && own.name.call(at).startsWith('waymark-')) return false;
      const root = own.root.call(at);
      if (!(root instanceof ShadowRoot)) return root instanceof Document;
      at = root.host;
    }
    return true;
  }
  const always = () => true;

  function wrap(proto, key, law, applies, part = { read: true }) {
    const before = proto && Object.getOwnPropertyDescriptor(proto, key);
    if (!before) return;
    const name = `${proto[Symbol.toStringTag] ?? proto.constructor?.name ?? ''}.${key}`;
    const watch = (fn) =>
      fn &&
      function (...words) {
        if (applies(this, ...words)) note(law, name);
        return fn.apply(this, words);
      };
    const after =
      'value' in before
        ? { ...before, value: watch(before.value) }
        : { ...before, get: part.read ? watch(before.get) : before.get, set: watch(before.set) };
    Object.defineProperty(proto, key, after);
  }
  const wrapAll = (proto, keys, law, applies, part) => {
    for (const key of keys) wrap(proto, key, law, applies, part);
  };

  /** Functions of the world itself: Firefox has some of them further up its chain. */
  function wrapGlobal(name, law) {
    const before = globalThis[name];
    globalThis[name] = (...words) => {
      note(law, `Window.${name}`);
      return before.apply(globalThis, words);
    };
  }

  /** Getters of the world itself. */
  function wrapOwn(name, law) {
    if (!(name in globalThis)) return;
    const before = globalThis[name];
    const get = () => {
      note(law, `Window.${name}`);
      return before;
    };
    Object.defineProperty(globalThis, name, { configurable: true, get });
  }

  // Law 1: what fields hold, what is selected, typed, copied, drawn, stored or secret.
  const SELECTION = ['selectionStart', 'selectionEnd', 'selectionDirection'];
  wrapAll(
    HTMLInputElement.prototype,
    ['value', 'valueAsNumber', 'valueAsDate', 'defaultValue', 'files', ...SELECTION],
    1,
    isOfPage,
  );
  wrapAll(HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', ...SELECTION], 1, isOfPage);
  wrapAll(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions'], 1, isOfPage);
  wrapAll(HTMLOutputElement.prototype, ['value', 'defaultValue'], 1, isOfPage);
  wrapAll(HTMLImageElement.prototype, ['src', 'currentSrc'], 1, isOfPage);
  wrapAll(HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob'], 1, isOfPage);
  wrapAll(InputEvent.prototype, ['data', 'dataTransfer'], 1, (event) => isOfPage(event.target));
  wrapAll(KeyboardEvent.prototype, ['key', 'code', 'keyCode', 'charCode'], 1, (event) => isOfPage(event.target));
  wrapAll(ClipboardEvent.prototype, ['clipboardData'], 1, (event) => isOfPage(event.target));
  if (globalThis.Clipboard) wrapAll(Clipboard.prototype, ['read', 'readText'], 1, always);
  wrapAll(Document.prototype, ['cookie', 'getSelection', 'execCommand'], 1, always);
  for (const name of ['getSelection', 'find']) wrapGlobal(name, 1);
  wrapAll(XMLSerializer.prototype, ['serializeToString'], 1, always);
  wrapAll(Node.prototype, ['cloneNode'], 1, isOfPage);
  wrapAll(HTMLMetaElement.prototype, ['content'], 1, isOfPage);
  wrapAll(Element.prototype, ['attributes', 'getHTML', 'getAttributeNS'], 1, isOfPage);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) wrapOwn(name, 1);
  wrapAll(Selection.prototype, ['toString', 'getRangeAt'], 1, always);
  wrapAll(Storage.prototype, ['getItem', 'key'], 1, always);
  const holdsSecret = (node) => isOfPage(node) && SECRET.test(own.text.call(node) ?? '');
  wrapAll(Node.prototype, ['nodeValue', 'textContent'], 1, holdsSecret);
  wrapAll(CharacterData.prototype, ['data'], 1, holdsSecret);
  wrapAll(HTMLElement.prototype, ['innerText', 'outerText'], 1, holdsSecret);
  wrapAll(Element.prototype, ['innerHTML', 'outerHTML'], 1, isOfPage);
  const reads = (element, name) =>
    isOfPage(element) &&
    ((/^value$/i.test(name) && element instanceof HTMLInputElement) ||
      (/^src$/i.test(name) && element instanceof HTMLImageElement) ||
      (/^content$/i.test(name) && !/^awsc-(session-data|lang)$/.test(own.attribute.call(element, 'name') ?? '')));
  wrapAll(Element.prototype, ['getAttribute', 'getAttributeNode'], 1, reads);
  const KEYS = /^(key|beforeinput|paste|copy|cut|composition)/;
  wrap(
    EventTarget.prototype,
    'addEventListener',
    1,
    (target, type) => KEYS.test(type) && (!(target instanceof Node) || isOfPage(target)),
  );

  // Law 2: nothing is pressed, typed, submitted, focused or navigated.
  wrapAll(HTMLElement.prototype, ['click', 'focus', 'blur'], 2, isOfPage);
  wrapAll(HTMLFormElement.prototype, ['submit', 'requestSubmit', 'reset'], 2, isOfPage);
  wrapAll(EventTarget.prototype, ['dispatchEvent'], 2, (target) => !(target instanceof Node) || isOfPage(target));
  wrapAll(History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go'], 2, always);
  wrapGlobal('open', 2);

  // Law 3: nothing leaves the browser.
  wrapGlobal('fetch', 3);
  wrapGlobal('postMessage', 3);
  wrapAll(XMLHttpRequest.prototype, ['open', 'send'], 3, always);
  wrapAll(Navigator.prototype, ['sendBeacon'], 3, always);
  for (const name of ['WebSocket', 'EventSource', 'FormData', 'Worker', 'Image']) {
    const Before = globalThis[name];
    if (!Before) continue;
    globalThis[name] = class extends Before {
      constructor(...words) {
        note(name === 'FormData' ? 1 : 3, `new ${name}`);
        super(...words);
      }
    };
  }

  // Law 7: nothing of the page is changed. Scrolling is no change.
  const changes = (element) => isOfPage(element) && element.isConnected;
  // The one exception: an anchor's name in an inline style, and the style given back as it was but for that name.
  const aside = document.createElement('i');
  const withoutName = (style) => {
    own.set.call(aside, 'style', style ?? '');
    aside.style.removeProperty('anchor-name');
    return aside.style.cssText;
  };
  const changesMore = (element, name, value) =>
    changes(element) && (name !== 'style' || withoutName(own.attribute.call(element, name)) !== withoutName(value));
  wrapAll(Element.prototype, ['setAttribute', 'removeAttribute'], 7, changesMore);
  wrapAll(Element.prototype, ['toggleAttribute'], 7, changes);
  const styles = new WeakMap();
  const style = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style');
  const get = function () {
    const found = style.get.call(this);
    styles.set(found, this);
    return found;
  };
  Object.defineProperty(HTMLElement.prototype, 'style', { ...style, get });
  const restyles = (found, name) => name !== 'anchor-name' && styles.has(found) && changes(styles.get(found));
  wrapAll(CSSStyleDeclaration.prototype, ['setProperty', 'removeProperty', 'cssText'], 7, restyles, { read: false });
  wrapAll(Element.prototype, ['className', 'id', 'slot'], 7, changes, { read: false });
  wrapAll(HTMLElement.prototype, ['hidden', 'inert', 'title', 'style'], 7, changes, { read: false });

  // Our two hosts are put into the document and taken out of it; nothing else is.
  const moves = (parent, ...nodes) =>
    isOfPage(parent) && nodes.some((node) => !(node instanceof Element) || !own.name.call(node).startsWith('waymark-'));
  const MOVES = [
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'replaceChildren',
    'insertAdjacentElement',
    'insertAdjacentHTML',
  ];
  wrapAll(Element.prototype, MOVES, 7, (parent, ...nodes) => changes(parent) && moves(parent, ...nodes));
  wrapAll(Element.prototype, ['remove'], 7, changes);
  wrapAll(
    Node.prototype,
    ['appendChild', 'insertBefore', 'removeChild', 'replaceChild'],
    7,
    (parent, node) => changes(parent) && moves(parent, node),
  );
  wrapAll(Node.prototype, ['nodeValue', 'textContent'], 7, changes, { read: false });
  wrapAll(CharacterData.prototype, ['data', 'appendData', 'replaceData'], 7, changes, { read: false });
  wrapAll(DOMTokenList.prototype, ['add', 'remove', 'toggle', 'replace'], 7, always);

  chrome.storage.local.set({ [`trap-armed:${crypto.randomUUID()}`]: 1 });
})();
