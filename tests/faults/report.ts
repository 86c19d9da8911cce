import { appendFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../.cache/faults/', import.meta.url));

/** Leaves a line for the command that ran the fault tests, which prints all of them. */
export function reportFaults(what: string, counts: Record<string, number>): void {
  mkdirSync(FOLDER, { recursive: true });
  const words = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
  appendFileSync(`${FOLDER}lines.txt`, `${what}: ${words.join(', ')}\n`);
}
