import type { Target } from '../console/target.ts';
import { closestAcross, isVisible } from './visible.ts';

/** Cloudscape's Container and its Spinner (`awsui_root_<path hash>`, 3.0.1383; measured). */
const CONTAINER = '[class*="awsui_root_14iqq_"]';
const SPINNER = '[class*="awsui_root_1612d_"]';

/**
 * Whether there is nothing to press yet: the control says so itself, or it belongs to a container whose content is still
 * on its way. What loads may be just what the person would press it for.
 */
export function isLoading(element: Element, target: Target): boolean {
  if (element.getAttribute('aria-busy') === 'true') return true;
  const container = target.scope?.in === 'container' ? closestAcross(element, CONTAINER) : null;
  return [...(container?.querySelectorAll(SPINNER) ?? [])].some(isVisible);
}
