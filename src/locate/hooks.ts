import type { Analytics, Structure } from '../console/target.ts';

/** How far above a control the part that draws it may be: a tile or label round its native input. */
const NEAR = 6;

/**
 * Whether an element, or what is drawn round it, is a Cloudscape part. Takes what lasts of the class token
 * `awsui_<name>_<path hash>_<content hash>_<line>`: name and path hash stayed the same in every release from 3.0.183
 * (2023-01) to 3.0.1383; the rest seldom does (measured). Undefined where nothing near carries Cloudscape's classes.
 */
export function componentOf(element: Element, component: string): boolean | undefined {
  const token = `awsui_${component}_`;
  let styled = false;
  for (let at: Element | null = element, far = 0; at && far < NEAR; at = at.parentElement, far++) {
    for (const name of at.classList) {
      if (name.startsWith(token)) return true;
      styled ||= name.startsWith('awsui_');
    }
  }
  return styled ? false : undefined;
}

/** Whether authored attributes agree: true when one is there and equal, false when one is there and different. */
export function attributesOf(element: Element, wanted: NonNullable<Structure['attributes']>): boolean | undefined {
  const there = Object.entries(wanted).filter(([name]) => element.hasAttribute(name));
  if (there.length === 0) return undefined;
  return there.every(([name, text]) => element.getAttribute(name) === text);
}

/**
 * Whether Cloudscape's analytics metadata agrees (`data-awsui-analytics`, JSON, only where the console has switched it
 * on; 3.0.1383, measured). Undefined where there is none, or where it does not say what is asked.
 */
export function analyticsOf(element: Element, wanted: Analytics): boolean | undefined {
  const said = saidBy(element);
  if (!said) return undefined;
  const pairs: [string | undefined, string | undefined][] = [
    [wanted.component, said.component],
    [wanted.variant, said.variant],
    [wanted.action, said.action],
  ];
  const comparable = pairs.filter(([want, have]) => want !== undefined && have !== undefined);
  return comparable.length > 0 ? comparable.every(([want, have]) => want === have) : undefined;
}

/**
 * What is said of a button or link. Of nothing else: for boxes to type in the metadata holds what was typed, passwords too
 * (Cloudscape's Input, 3.0.1383; measured), so the attribute is neither read on them nor on anything that holds one.
 */
function saidBy(element: Element): Partial<Analytics> | undefined {
  if (!element.matches(PRESSED)) return undefined;
  const holder = element.closest('[data-awsui-analytics]');
  if (!holder || !isSameControl(holder, element)) return undefined;
  try {
    const { action, component } = JSON.parse(holder.getAttribute('data-awsui-analytics') ?? '');
    return { action, component: component?.name, variant: component?.properties?.variant };
  } catch {
    return undefined;
  }
}

const PRESSED = 'button, a, [role=button], [role=link]';

/** What is said of a whole form or table is not said of a control in it. */
const isSameControl = (holder: Element, element: Element): boolean =>
  holder === element || holder.querySelectorAll('button, a, input, textarea, select, [contenteditable]').length <= 1;
