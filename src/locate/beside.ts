import { closestAcross } from './visible.ts';

/** The way to the present page, step by step: it repeats names of pages (Cloudscape's BreadcrumbGroup; measured). */
const TRAIL = '[class*="awsui_breadcrumb"], nav:has(ol), [aria-label="Breadcrumbs"]';

/**
 * What stands beside a page's own content. A header within the main part is a part's own; the help panel is not, although
 * Cloudscape's app layout has it within the main part (visual refresh, 3.0.1383; measured).
 */
const BESIDE = 'nav, [role=navigation], header:not(main header), footer:not(main footer), aside, [role=complementary]';

/** Whether an element is a step of the way to the present page. */
export const isInTrail = (element: Element): boolean => closestAcross(element, TRAIL) !== null;

/** Whether an element stands beside what the page is about: Cloudscape's main part holds navigation and trail too. */
export const isBeside = (element: Element): boolean => closestAcross(element, BESIDE) !== null || isInTrail(element);
