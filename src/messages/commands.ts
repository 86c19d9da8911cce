/**
 * What a person can do by a key of their browser's, on whatever page they are: the manifest's `commands`.
 * `toggle`: show the checklist, or fold it away; `next-hint`: unfold the next hint of the present action;
 * `focus-checklist`: put the keyboard's focus into the checklist; `focus-control`: put it on the ringed control.
 */
export const COMMANDS = ['toggle', 'next-hint', 'focus-checklist', 'focus-control'] as const;
export type Command = (typeof COMMANDS)[number];

/** Whether a text names one of our commands. */
export const isCommand = (name: unknown): name is Command => COMMANDS.some((one) => one === name);
