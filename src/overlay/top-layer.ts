import { shared } from '../follow/world.ts';

/** Our own hosts from the lowest to the highest: the dim is never over the checklist. */
const LEVELS = ['waymark-dim', 'waymark-checklist', 'waymark-ring'];

/** The hosts of a document that are shown now, lowest first. */
interface Stack {
  hosts: { host: HTMLElement; moved: () => void }[];
  end: AbortController;
  /** Watches as much of the page as matters where the hosts are now. */
  watch: () => void;
}

/* The ring and the checklist are scripts of their own, and lie in one stack. */
const stacks = shared('TopLayer', () => new WeakMap<Document, Stack>());

/**
 * Where a host of ours has to be in a document to stay alive: in the native modal dialog on top, since everything outside
 * of it gets neither clicks nor focus however high it is drawn (Chromium 156, Firefox 153; measured 2026-11), else the
 * document's element. A dialog in a shadow root of the page is not seen.
 */
export function hostParent(document: Document): Element {
  const open = [...document.getElementsByTagName('dialog')].filter((dialog) => dialog.matches(':modal'));
  if (open.length < 2) return open[0] ?? document.documentElement;
  // Nothing but the dialog on top, its backdrop included, can be hit; of nested ones the inner comes later.
  const hit = document.elementFromPoint(0, 0);
  return open.findLast((dialog) => dialog.contains(hit)) ?? open.at(-1) ?? document.documentElement;
}

/**
 * Puts a host of ours into the page's top layer and keeps it there: above what the page opens later, inside a native modal
 * dialog while one is open, and back in the same frame in which that closes or is removed. Focus, scroll positions and
 * animations within the host outlive being raised; where the browser has `moveBefore`, focus outlives being moved too.
 * @param host a manual popover, not yet in the page; its name (`waymark-…`) says where it lies among our own
 * @param signal ends it, and takes the host out of the page
 * @param moved called after the host was raised or moved
 */
export function followTopLayer(host: HTMLElement, signal: AbortSignal, moved: () => void = () => undefined): void {
  if (signal.aborted) return;
  const document = host.ownerDocument;
  const stack = stacks.get(document) ?? follow(document);
  const index = stack.hosts.findIndex((other) => level(other.host) > level(host));
  const above = index < 0 ? [] : stack.hosts.slice(index);
  stack.hosts.splice(stack.hosts.length - above.length, 0, { host, moved });
  settle(document, [{ host, moved: () => undefined }, ...above]);
  stack.watch();
  signal.addEventListener('abort', () => {
    host.remove();
    stack.hosts = stack.hosts.filter((other) => other.host !== host);
    if (stack.hosts.length > 0 || stacks.get(document) !== stack) return;
    stack.end.abort();
    stacks.delete(document);
  });
}

const level = (host: Element): number => LEVELS.indexOf(host.localName);

/** Shows hosts anew, in their order, where they have to be now. */
function settle(document: Document, hosts: Stack['hosts']): void {
  const parent = hostParent(document) as Element & { moveBefore?(node: Node, child: null): void };
  for (const { host, moved } of hosts) {
    if (host.parentNode !== parent) {
      if (host.isConnected && parent.moveBefore) parent.moveBefore(host, null);
      else parent.append(host);
    }
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    moved();
  }
}

/** Watches what the page puts into the top layer, as long as a host of ours is shown. */
function follow(document: Document): Stack {
  const end = new AbortController();
  const stack: Stack = { hosts: [], end, watch: () => undefined };
  stacks.set(document, stack);
  const options = { capture: true, passive: true, signal: end.signal } as const;
  const raise = () => {
    settle(document, stack.hosts);
    stack.watch();
  };
  document.addEventListener('fullscreenchange', raise, options);
  // Comes before the frame is drawn (both browsers; measured).
  document.addEventListener('toggle', (event) => opensOnTop(event) && raise(), options);
  stack.watch = watchDialogs(document, end.signal, stack, raise);
  return stack;
}

/**
 * Notices a modal dialog as it opens, closes or goes. What is removed matters only while we are in one. Returns what
 * begins to watch, or watches anew after our hosts went elsewhere.
 */
function watchDialogs(document: Document, signal: AbortSignal, stack: Stack, raise: () => void): () => void {
  let within: boolean | undefined;
  const observer = new MutationObserver((records) => {
    const parent = hostParent(document);
    const away = stack.hosts.some(({ host }) => host.parentNode !== parent);
    if (away || records.some(({ type, target }) => type === 'attributes' && isModal(target))) raise();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    const now = stack.hosts.some(({ host }) => host.parentNode !== document.documentElement);
    if (now === within) return;
    within = now;
    observer.disconnect();
    observer.observe(document, { subtree: true, attributeFilter: ['open'], childList: now });
  };
}

const isModal = (node: Node): boolean => node instanceof Element && node.matches('dialog:modal');

/** Whether an event tells that something of the page's came into the top layer. */
function opensOnTop(event: Event & { newState?: string }): boolean {
  const { target, newState } = event;
  return (
    target instanceof Element && level(target) < 0 && newState !== 'closed' && target.matches('[popover], dialog:modal')
  );
}
