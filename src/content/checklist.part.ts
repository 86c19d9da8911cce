// Put by the worker into the top frame of a console tab, when the walk there has asked for it.
import { createChecklist } from './checklist.ts';
import { handOver } from './parts.ts';

handOver(globalThis, 'checklist', createChecklist);
