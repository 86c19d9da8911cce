import type { PageId } from './page.ts';

/**
 * The wizards whose steps share one address, with their steps in order. A form that is left half-way is empty when it
 * is opened again. (Seen in recorded traces 2023-24 and console text 2026; confidence: seen.)
 */
export const WIZARDS: Partial<Record<PageId, readonly string[]>> = {
  'create-user': ['details', 'permissions', 'review', 'password'],
  'assign-mfa': ['select', 'set-up'],
};

/** Controls whose result ends a wizard for good: what was done before them is not lost by leaving the page. */
export const COMMITS: ReadonlySet<string> = new Set(['mfa.finish', 'create.finish']);

/** Steps that the console shows once and to which no address leads back. (Console text, 2024 and 2026; seen.) */
export const ONCE: ReadonlySet<string> = new Set(['create-user/password']);

/** Page and step of a reference such as `create-user/review`. */
export function splitRef(ref: string): { page: PageId; step?: string } {
  const [page, step] = ref.split('/') as [PageId, string | undefined];
  return { page, step };
}

/** The number of a wizard step from 0, or undefined for what is not a known step. */
export function stepNumber(page: PageId, step: string | undefined): number | undefined {
  const number = step === undefined ? -1 : (WIZARDS[page]?.indexOf(step) ?? -1);
  return number < 0 ? undefined : number;
}
