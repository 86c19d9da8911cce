import type { Event } from '../progress/event.ts';
import { EMPTY, openState, take } from '../progress/fold.ts';

/** The versions of its guide that a run followed, in order. */
export function versionsOf(events: readonly Event[]): { version: string; at: number }[] {
  const moves = new Map(events.flatMap((event) => ('guide' in event ? [[event.id, event] as const] : [])));
  return [...moves.values()].map(({ guide, at }) => ({ version: guide.version, at }));
}

/** By which version of the guide each action came to stand as it does. */
export function versionsByAction(events: readonly Event[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  const seen = new Set<string>();
  const state = openState(EMPTY);
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const before = new Map(actionsIn(event).map((action) => [action, state.outcomes[action]]));
    take(state, event);
    for (const [action, outcome] of before)
      if (state.outcomes[action] !== outcome) versions.set(action, state.guide?.version ?? '');
  }
  return versions;
}

/** The actions that an event names. */
export function actionsIn(event: Event): readonly string[] {
  if ('actions' in event) return event.actions;
  return 'action' in event ? [event.action] : [];
}
