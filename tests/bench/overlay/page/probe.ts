// What the benches ask of the page and do in it. The same for every tool.
import { paint } from './colours.ts';

export { distances, scrollEnd, watchFrames, watchScrolling } from './boxes.ts';
export { dialogButton, notePresses, openDialog, remove, replace, wasPressed } from './cases.ts';
export { changePages } from './change-pages.ts';
export { comeAndGo } from './come-and-go.ts';
export { frames } from './frame.ts';
export { begin, jank, moveOnce, prepare, scrolled, wheelAt } from './moves.ts';
export { control, distance, isRinged } from './ring.ts';
export { shiftOfLoad } from './shift.ts';

declare global {
  var bench: typeof import('./probe.ts');
}

paint(document);
