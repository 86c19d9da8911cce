/** The controls that are ringed, in the order of the guide: where a page's own script would look for them. */
export const CONTROLS = {
  'add-mfa': 'main a[href="#/security_credentials/mfa"]',
  'device-name': 'main input[type="text"]',
  'group-name': 'dialog[open] input[type="text"]',
} as const;

export type Control = keyof typeof CONTROLS;

/** What a tour goes through unless it is told otherwise. */
export const TOUR: readonly Control[] = ['add-mfa', 'device-name'];

/** A control in this document, or in a frame of it that its script may look into; undefined while there is none. */
export function find(control: Control): HTMLElement | undefined {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  for (const where of [document, ...frames]) {
    const found = where?.querySelector<HTMLElement>(CONTROLS[control]);
    if (found) return found;
  }
  return undefined;
}
