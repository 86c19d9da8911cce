// Put by the worker into the top frame of a console tab, when the walk there has asked for it.
import { type Checklist, createChecklist } from './checklist.ts';
import { handOver } from './parts.ts';
import { readTexts } from './texts.ts';
import { worded } from './worded.ts';

/** The checklist has texts of its own, apart from the walk's: they are read anew when the walk has everything drawn anew. */
function create(...given: Parameters<typeof createChecklist>): Checklist {
  readTexts(globalThis);
  const checklist = createChecklist(...given);
  return {
    ...checklist,
    update: (drawing) => checklist.update(worded(drawing)),
    redraw() {
      readTexts(globalThis);
      checklist.redraw();
    },
  };
}

handOver(globalThis, 'checklist', create);
