// Put by the worker into every frame of a walk while the developer view is switched on.
import { drawDeveloper } from '../overlay/developer/draw.tsx';
import { isDeveloperView, withoutNames } from '../overlay/developer/view.ts';
import { developerView } from './developer-view.ts';
import { handOver } from './parts.ts';

handOver(globalThis, 'developer', {
  viewOf: developerView,
  withoutNames,
  isView: isDeveloperView,
  draw: drawDeveloper,
});
