// What the tests of the ring call. Runs in the page.
import { holdOn } from '../../src/locate/hold.ts';
import { createRing, type Ring } from '../../src/overlay/ring/ring.ts';
import { followTopLayer } from '../../src/overlay/top-layer.ts';

let ring: Ring | undefined;
let end = new AbortController();

const find = (id: string): HTMLElement => {
  const [host = '', inner] = id.split('>');
  const outer = document.getElementById(host) as HTMLElement;
  return inner ? (outer.shadowRoot?.getElementById(inner) as HTMLElement) : outer;
};
const hostOf = (name = 'waymark-ring') => document.querySelector<HTMLElement>(name);

/** Rings the element with that id; `host>id` is one in an open shadow root. */
export function show(id: string): void {
  ring ??= createRing(document, end.signal);
  const element = find(id);
  ring.show(element, holdOn(element));
}
/** Scrolls as a person would who looks for it. */
export const scrollTo = (id: string) => find(id).scrollIntoView({ block: 'center', behavior: 'instant' });
export const hide = (soon?: boolean) => ring?.hide(soon);
export const sight = () => ring?.sight();
export const reveal = () => ring?.reveal();
export function setDim(on: boolean): void {
  ring ??= createRing(document, end.signal);
  ring.setDim(on);
}

/** Ends the ring's life; another may begin. */
export function abort(): void {
  end.abort();
  end = new AbortController();
  ring = undefined;
}

/** What is drawn: `control` or `edge`, and whether the browser keeps it there by an anchor; nothing without a ring. */
export function drawn(): string {
  const host = hostOf();
  if (!host?.matches(':popover-open')) return 'nothing';
  return `${host.dataset.at}${host.style.getPropertyValue('position-anchor').startsWith('--') ? ' anchored' : ''}`;
}

/** How far a host of ours is from the distance that it has to have round an element. CSS pixels. */
export function distance(id: string, name?: string): number {
  const ours = hostOf(name)?.getBoundingClientRect();
  const box = find(id).getBoundingClientRect();
  if (!ours) return Number.POSITIVE_INFINITY;
  const far = [ours.x + 4 - box.x, ours.y + 4 - box.y, ours.width - 8 - box.width, ours.height - 8 - box.height];
  return Math.max(...far.map(Math.abs));
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
/** Behind a frame: layout is clean, and what was drawn is what is measured. */
const afterFrame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => scheduler.postTask(resolve, { priority: 'user-blocking' })),
  );
declare const scheduler: { postTask(callback: () => void, options: object): void };

/** Runs code in a frame, and returns the largest distance in the frames that follow, and the last one. */
export async function follow(id: string, change: string, frames = 30): Promise<{ most: number; last: number }> {
  await frame();
  new Function(change)();
  const far: number[] = [];
  for (let count = 0; count < frames; count++) {
    await afterFrame();
    far.push(distance(id));
  }
  return { most: Math.max(...far), last: far.at(-1) ?? 0 };
}

/** Waits, for at most so many frames, until something holds. */
export async function until(condition: string, frames = 240): Promise<boolean> {
  const holds = new Function('ringing', `return ${condition}`) as (all: object) => boolean;
  for (let count = 0; count < frames; count++) {
    if (holds({ drawn, sight, distance })) return true;
    await frame();
  }
  return false;
}

/** Puts a stand-in for the checklist on top, which can be hit. */
export function checklist(): void {
  const host = document.createElement('waymark-checklist');
  host.setAttribute('popover', 'manual');
  host.style.cssText = 'position: fixed; inset: auto 10px 10px auto; width: 200px; height: 100px; background: white';
  followTopLayer(host, end.signal);
}

/** The dim's opacity once its transitions are over, and whether it draws anything. */
export function dimmed(): string {
  const shape = hostOf('waymark-dim')?.shadowRoot?.querySelector('div');
  if (!shape) return 'none';
  for (const one of shape.getAnimations()) one.finish();
  const { opacity, boxShadow, display } = getComputedStyle(shape);
  return display === 'none' || boxShadow === 'none' ? 'nothing drawn' : opacity;
}

/** How the ring is drawn. */
export function look(): Record<string, string> {
  const shape = hostOf()?.shadowRoot?.querySelector('div') as Element;
  const { borderRadius, borderTopWidth, borderTopColor, outlineColor, animationName, boxShadow } =
    getComputedStyle(shape);
  return { borderRadius, borderTopWidth, borderTopColor, outlineColor, animationName, boxShadow };
}

/** Which way the arrow points, and its box. */
export function arrow(): { side: string; x: number; y: number } {
  const shape = hostOf()?.shadowRoot?.querySelector('div');
  const { x = 0, y = 0 } = hostOf()?.getBoundingClientRect() ?? {};
  return { side: shape?.className.replace('arrow ', '') ?? '', x: Math.round(x), y: Math.round(y) };
}
