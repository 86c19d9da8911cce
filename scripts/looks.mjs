// `npm run looks`: builds, and takes a picture of every surface in every mode into a folder of `out/looks/` each, to be looked
// at. What a walk comes to is shown by the built extension on the practice console: the checklist at the actions that differ
// most, and the extension's pages. What seldom comes is drawn from the states of the tests. Words of the command name modes.

import { build } from './build.mjs';
import { MODES } from './looks/modes.mjs';
import { ensureBrowser, ensurePackages, giveUp, say } from './setup.mjs';

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in MODES));
if (unknown.length > 0) giveUp(`"${unknown[0]}" is no mode. Modes: ${Object.keys(MODES).join(', ')}.`);

ensurePackages();
process.env.CHROMIUM = ensureBrowser('chrome');
build('chrome');
// They need the packages.
const { createShots } = await import('./looks/shots.mjs');
const { lookAtWalk } = await import('./looks/walked.mjs');
const { lookAtDrawn, openDrawing } = await import('./looks/drawn.mjs');

const names = words.length > 0 ? words : Object.keys(MODES);
const shots = new Map(names.map((name) => [name, createShots(name)]));
const drawing = await openDrawing();
const jobs = names.flatMap((name) => [
  [name, 'walked', () => lookAtWalk(MODES[name], shots.get(name))],
  ...(MODES[name].drawn ? [[name, 'drawn', () => lookAtDrawn(drawing, MODES[name], shots.get(name))]] : []),
]);
const failed = [];
// A walk mostly waits, as a person does: two share the machine well.
await Promise.all([work(), work()]);
await drawing.close();
const taken = [...shots.values()].reduce((sum, one) => sum + one.taken(), 0);
if (failed.length > 0) giveUp(`${taken} pictures are in out/looks/; not whole: ${failed.join(', ')}.`);
say(`${taken} pictures are in out/looks/`);

async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const [name, how, look] = job;
    const begun = Date.now();
    try {
      await look();
      say(`looked at ${name}, ${how}, in ${Math.round((Date.now() - begun) / 1000)} s`);
    } catch (error) {
      failed.push(`${name} ${how}`);
      console.error(`waymark: ${name}, ${how}:`, error);
    }
  }
}
