// What the dashboard was told once. It does not notice what is done elsewhere until it is refreshed or the page is
// loaded anew (seen in the real console, September 2026).
import { useEffect, useSyncExternalStore } from 'react';
import { call } from '../../state/api.ts';

export interface Recommendation {
  id: 'root-mfa' | 'root-keys' | 'self-mfa' | 'self-keys';
  ok: boolean;
}

let items: readonly Recommendation[] | undefined;
let asked = false;
const listeners = new Set<() => void>();

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Asks anew. */
export async function refreshRecommendations(): Promise<void> {
  asked = true;
  items = undefined;
  for (const changed of listeners) changed();
  const [fresh] = await Promise.all([
    call<Recommendation[]>('recommendations'),
    new Promise((done) => setTimeout(done, 300)),
  ]);
  items = fresh;
  for (const changed of listeners) changed();
}

/** The items as the dashboard has them; undefined while they are on their way. */
export function useRecommendations(): readonly Recommendation[] | undefined {
  useEffect(() => {
    if (!asked) void refreshRecommendations();
  }, []);
  return useSyncExternalStore(subscribe, () => items);
}
