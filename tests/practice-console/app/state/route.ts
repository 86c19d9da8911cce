import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The page of the console, from the hash and without its query: `/users/create`. An empty hash is the dashboard. */
export const currentRoute = (): string =>
  location.hash.replace(/^#/, '').replace(/\?.*$/, '').replace(/\/$/, '') || '/home';

/** The same, drawing the component again when it changes. */
export const useRoute = (): string => useSyncExternalStore(subscribe, currentRoute);

/** Goes to another page of the console. */
export function go(route: string): void {
  location.hash = route;
}
