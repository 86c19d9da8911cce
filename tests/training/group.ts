// A group of participants in a process of their own, which can be killed as browsers can. Its only argument is what to do.
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readJoinLink } from '../../src/training/link.ts';
import type { JoinLink } from '../../src/training/link-parts.ts';
import { live } from './participant.ts';
import { type Class, partOf } from './script.ts';
import { newSelf, type Self } from './self.ts';

/** What a group is told. Times are Unix milliseconds. */
export interface Order {
  link: string;
  origin: string;
  lesson: Class;
  /** Numbers of the group's participants, from 0. */
  who: number[];
  begun: number;
  over: number;
  speed: number;
  /** Where each keeps what a browser would. */
  folder: string;
}

/** The files of a folder: each participant's self, and everything that they posted. */
export const selfFile = (folder: string, nth: number): string => join(folder, `${nth}.json`);
export const postsFile = (folder: string, nth: number): string => join(folder, `${nth}.posts`);

/** What somebody had kept, if they were there before. */
export const keptSelf = (folder: string, nth: number): Self | undefined => {
  const file = selfFile(folder, nth);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Self) : undefined;
};

/** Whoever is killed while writing finds what was there before. */
function keep(folder: string, nth: number, self: Self): void {
  const file = selfFile(folder, nth);
  writeFileSync(`${file}.new`, JSON.stringify(self));
  renameSync(`${file}.new`, file);
}

/** One participant, from joining or from where they were killed, to the end of the class. */
export async function attend(nth: number, order: Order, link: JoinLink): Promise<void> {
  const { folder, lesson, begun, over, speed, origin } = order;
  const part = partOf(nth, lesson);
  await pause(Math.max(0, begun + part.joins / speed - Date.now()));
  const self = keptSelf(folder, nth) ?? (await newSelf(link, part.name));
  keep(folder, nth, self);
  await live(self, part, {
    ...{ begun, over, speed, origin, actions: lesson.actions },
    keep: (one) => keep(folder, nth, one),
    posted: (post) => appendFileSync(postsFile(folder, nth), `${JSON.stringify(post)}\n`),
  });
}

/** Everybody of an order. */
export async function attendAll(order: Order): Promise<void> {
  const { link } = readJoinLink(order.link, { now: Date.now() });
  if (!link) throw new Error('That is no join link.');
  await Promise.all(order.who.map((nth) => attend(nth, order, link)));
}

if (process.argv[2] === '--order') {
  await attendAll(JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8')) as Order);
  console.log('The class is over.');
  process.exit(0);
}
