import buttons from './styles/buttons.css?inline';
import folds from './styles/folds.css?inline';
import frame from './styles/frame.css?inline';
import grip from './styles/grip.css?inline';
import head from './styles/head.css?inline';
import now from './styles/now.css?inline';
import pill from './styles/pill.css?inline';
import places from './styles/places.css?inline';
import senses from './styles/senses.css?inline';
import short from './styles/short.css?inline';
import ticks from './styles/ticks.css?inline';

/** All styles of the checklist, in the order in which they count: one file for each part of it. */
export const CHECKLIST_CSS = [frame, head, short, places, now, buttons, folds, ticks, pill, grip, senses].join('\n');
