// The messages at the top of the page. They outlive one change of the page: what was done on one is said on the next.
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';

export interface Flash {
  id: string;
  type: 'success' | 'error';
  header: string;
  content?: string | undefined;
  action?: ReactNode;
}

let flashes: readonly (Flash & { mayGoOn: boolean })[] = [];
let number = 0;
const listeners = new Set<() => void>();

function set(next: typeof flashes): void {
  flashes = next;
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Shows a message. Of its kind only the latest stays. */
export function flash(one: Omit<Flash, 'id'>): void {
  number++;
  set([{ ...one, id: `message-${number}`, mayGoOn: true }, ...flashes.filter(({ type }) => type !== one.type)]);
}

window.addEventListener('hashchange', () =>
  set(flashes.filter((one) => one.mayGoOn).map((one) => ({ ...one, mayGoOn: false }))),
);

/** Takes a message away, or all that report errors. */
export const dismiss = (id: string): void => set(flashes.filter((one) => one.id !== id));
export const dismissErrors = (): void => set(flashes.filter((one) => one.type !== 'error'));

export const useFlashes = (): readonly Flash[] => useSyncExternalStore(subscribe, () => flashes);
