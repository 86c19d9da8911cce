// Put by the worker into every frame of a walk while the developer view is switched on.
import { drawDeveloper } from '../overlay/developer/draw.tsx';
import { isDeveloperView, withoutNames } from '../overlay/developer/view.ts';
import { developerView } from './developer-view.ts';
import { inquire } from './inquiry.ts';
import { handOver } from './parts.ts';

handOver(globalThis, 'developer', {
  viewOf: (focus, scene, search) => developerView(focus, scene, (action, same) => inquire(action, same, search)),
  withoutNames,
  isView: isDeveloperView,
  draw: drawDeveloper,
});
