import type { Deed } from '../console/words.ts';

/** Deeds of which a control has only one: who looks for the one does not mean the other. */
const CONTRARY: readonly (readonly [Deed, ...Deed[]])[] = [
  ['make', 'undo', 'change', 'hide', 'back', 'leave', 'cancel', 'show'],
  ['undo', 'change', 'show', 'forward', 'back', 'manage', 'cancel'],
  ['change', 'back', 'cancel'],
  ['show', 'hide', 'cancel'],
  ['hide', 'cancel'],
  ['enter', 'leave', 'cancel'],
  ['leave', 'forward', 'cancel'],
  ['forward', 'back', 'cancel'],
  ['back', 'cancel', 'manage'],
  ['manage', 'cancel'],
];

/** Whether a control that does the one cannot be a control that does the other. */
export const areContrary = (one: Deed, other: Deed): boolean =>
  CONTRARY.some(
    ([deed, ...others]) => (deed === one && others.includes(other)) || (deed === other && others.includes(one)),
  );
