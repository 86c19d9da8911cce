import { scenario } from './scenario.ts';

/** Below this width the side navigation is folded away at first. CSS pixels; a guess. */
const ROOMY = 900;

let kept: boolean | undefined;

/** Whether the side navigation is open: as the person left it on an earlier page, or as the console begins. */
export const isNavigationOpen = (): boolean => kept ?? (window.innerWidth > ROOMY && !scenario().navigationClosed);

/** Remembers for the next page whether it is open. Returns that. */
export function keepNavigation(open: boolean): boolean {
  kept = open;
  return open;
}

let keptSection: boolean | undefined;

/** Whether the section that holds the users is open: as the person left it, or as the console begins. */
export const isSectionOpen = (): boolean => keptSection ?? !scenario().sectionClosed;

/** Remembers for the next page whether that section is open. */
export function keepSection(open: boolean): void {
  keptSection = open;
}
