// Put by the worker into the top frame of a console tab, when the walk there has asked for it.
import { createChecklist } from './checklist.ts';
import { handOver } from './parts.ts';
import { worded } from './worded.ts';

/** The guide is worded where it is drawn: the walk goes by ids. */
handOver(globalThis, 'checklist', (surroundings) => {
  const checklist = createChecklist(surroundings);
  return { ...checklist, update: (drawing) => checklist.update(worded(drawing)) };
});
