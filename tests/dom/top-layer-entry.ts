// What the tests of the top layer call. Runs in the page.
import { followTopLayer } from '../../src/overlay/top-layer.ts';

/** One lifetime for each host, by its name. */
const ends = new Map<string, AbortController>();
const moves: string[] = [];

/** Shows a host in the top layer. It can take focus, and scrolls. */
export function show(name: string): void {
  const host = document.createElement(name);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>:host { all: initial; position: fixed; inset: 20px auto auto 20px; width: 100px; height: 100px }
    #long { height: 40px; overflow: auto } p { height: 400px }</style><div id="long"><p>x</p></div><button>Ours</button>`;
  const end = new AbortController();
  ends.set(name, end);
  followTopLayer(host, end.signal, () => moves.push(name));
}

export const end = (name: string) => ends.get(name)?.abort();
export const moved = () => moves.splice(0);

const hosts = () => [...document.querySelectorAll('waymark-dim, waymark-checklist, waymark-ring')];

/** Where our hosts are: the local names of their parents. */
export const parents = () => hosts().map((host) => `${host.localName} in ${host.parentElement?.localName}`);

/** What can be hit where the hosts are drawn, the topmost first: only ours, and the page's marked `data-page`. */
export const drawn = () =>
  document
    .elementsFromPoint(110, 110)
    .filter((one) => one.localName.startsWith('waymark-') || one.hasAttribute('data-page'))
    .map((one) => one.localName.replace('waymark-', ''));

/** Gives the checklist focus and a scroll position. */
export function use(): void {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  root?.querySelector('button')?.focus();
  (root?.querySelector('#long') as HTMLElement).scrollTop = 50;
}

export function used(): string {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  return `${root?.activeElement?.localName} ${root?.querySelector('#long')?.scrollTop}`;
}

/** Does something in a task, and says where the hosts are when that frame is drawn. */
export function parentsAfter(change: string): Promise<string[]> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      new Function(change)();
      // Behind this frame's own callbacks, and before the next frame.
      const painted = new MessageChannel();
      painted.port1.onmessage = () => resolve(parents());
      painted.port2.postMessage('');
    });
  });
}

export const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))));
