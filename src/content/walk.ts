// Injected by the worker into a console frame while a guide is active. Injected twice, the living one stays.
import { isAlive } from '../platform/browser.ts';
import { startWalk } from './frame-walk.ts';
import { takeOver } from './take-over.ts';

const lifetime = takeOver(globalThis, document, isAlive);
if (lifetime) void startWalk(document, lifetime);
