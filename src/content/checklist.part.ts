// Put by the worker into the top frame of a console tab, when the walk there has asked for it.
import { readPreferences } from '../platform/preference-store.ts';
import { createChecklist } from './checklist.ts';
import { handOver } from './parts.ts';
import { followSettings } from './settings.ts';
import { followTrainer } from './trainer.ts';
import { worded } from './worded.ts';

// Where the person has put it is known before it is drawn for the first time.
void readPreferences().then((preferences) =>
  handOver(globalThis, 'checklist', (surroundings) => {
    const settings = followSettings(surroundings.signal, preferences, () => checklist.redraw());
    const trainer = followTrainer(surroundings.signal, () => checklist.redraw());
    const checklist = createChecklist({ ...surroundings, settings, trainer });
    // The guide is worded where it is drawn: the walk goes by ids.
    return { ...checklist, update: (drawing) => checklist.update(worded(drawing)) };
  }),
);
