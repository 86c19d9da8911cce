import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually, ownFolder, type Started, start } from '../relay/places.ts';
import { keptSelf, type Order, postsFile } from './group.ts';
import type { Posted } from './participant.ts';
import { type Final, finalOf, type Self } from './self.ts';

const GROUP = fileURLToPath(new URL('./group.ts', import.meta.url));

/** A class of simulated participants, in groups of which each is a process. */
export interface Crowd {
  /** Kills a group as a crash would, and starts it again with what it had kept. */
  kill(group: number): Promise<void>;
  begin(group: number): void;
  /** Resolves when the class is over for everybody; fails when a group ended in another way. */
  over(): Promise<void>;
  selves(): Self[];
  finals(): Final[];
  /** Every post, in the order of its beginning. */
  posts(): Posted[];
  remove(): void;
}

/**
 * @param origins where each group reaches the relay: there are as many groups
 * @param isElsewhere the groups give way to everything else on this machine, as if they were on others
 */
export function startCrowd(
  order: Omit<Order, 'who' | 'folder' | 'origin'>,
  origins: readonly string[],
  isElsewhere = false,
): Crowd {
  const folder = ownFolder();
  const everybody = Array.from({ length: order.lesson.people }, (_, nth) => nth);
  const running: (Started | undefined)[] = [];
  const killed = new Set<Started>();
  const begin = (group: number) => {
    const who = everybody.filter((nth) => nth % origins.length === group);
    const file = join(folder.path, `order-${group}.json`);
    const whole: Order = { ...order, who, origin: origins[group] ?? '', folder: folder.path };
    writeFileSync(file, JSON.stringify(whole));
    const words = [GROUP, '--order', file];
    running[group] = isElsewhere
      ? start('nice', ['-n', '19', process.execPath, ...words])
      : start(process.execPath, words);
  };
  for (const group of origins.keys()) begin(group);
  /** Whoever was killed comes again. */
  const isOver = async (group: number): Promise<void> => {
    const one = running[group];
    try {
      await one?.says('The class is over.');
    } catch (error) {
      if (!one || !killed.has(one)) throw error;
      await eventually(() => running[group] !== one, 'a group that was killed comes again', 120_000);
      await isOver(group);
    }
  };
  const selves = () => everybody.flatMap((nth) => keptSelf(folder.path, nth) ?? []);
  return {
    kill: async (group) => {
      const one = running[group];
      if (one) killed.add(one);
      await one?.end('SIGKILL');
    },
    begin,
    over: async () => void (await Promise.all(running.map((_, group) => isOver(group)))),
    selves,
    finals: () => selves().map((self) => finalOf(self, order.lesson.actions)),
    posts: () =>
      everybody.flatMap((nth) => linesOf(postsFile(folder.path, nth))).sort((one, other) => one.begun - other.begun),
    remove: folder.remove,
  };
}

function linesOf(file: string): Posted[] {
  const text = readOr(file);
  // Whoever was killed in the middle of a line has written half of one.
  return text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Posted);
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
