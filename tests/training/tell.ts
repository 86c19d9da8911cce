import { appendFileSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { quantile } from '../bench/overlay/numbers.ts';
import { SHOTS, type Told } from './lesson.ts';

/** Writes a line where the command that runs the classes finds it, and prints it. */
export function tellLine(line: string): void {
  mkdirSync(SHOTS, { recursive: true });
  appendFileSync(`${SHOTS}told.txt`, `${line}\n`);
  console.log(line);
}

/** What became of a class, in lines. */
export function tell(name: string, told: Told): void {
  const { people, events, posts, taken, shown, lost, doubled, delays, late, load, notices, heardAll } = told;
  const of = (part: number) => quantile(delays, part).toFixed(0);
  tellLine(
    `${name}: ${people} people, events sent: ${events}, shown: ${shown}, lost: ${lost.length}, doubled: ${doubled.length}; posts: ${posts}, of which taken: ${taken}`,
  );
  tellLine(
    `${name}: post to board p50/p95/p99 ${of(0.5)}/${of(0.95)}/${of(0.99)} ms (${delays.length} in sight), processors ${(100 * load).toFixed(0)}% used, load ${(loadavg()[0] ?? 0).toFixed(1)}; late board: first rows ${late.first.toFixed(0)} ms, whole ${late.whole.toFixed(0)} ms; ${notices} notices heard by ${heardAll}`,
  );
}
