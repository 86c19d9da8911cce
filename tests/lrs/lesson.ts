import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { onPaper } from '../../src/board/fixtures/paper.ts';
import { SendingState } from '../../src/board/SendingState.tsx';
import { sendAll } from '../../src/board/sending.ts';
import { queueOfClass } from '../../src/board/statements.ts';
import type { Sending } from '../../src/board/store.ts';
import { STANDINGS } from '../../src/export/standing.ts';
import { uuidOf } from '../../src/export/uuid.ts';
import { postStatements, type RecordStore } from '../../src/platform/record-store.ts';
import { boardOf, MINUTE, says } from '../../src/training/fixtures/classes.ts';
import { guide, NOW, newSession } from '../../src/training/fixtures/links.ts';
import { ACTIONS } from '../../src/training/fixtures/people.ts';
import { type LrsQueue, queueOf, type Statement } from '../../src/training/lrs.ts';
import type { Mark } from '../../src/training/message.ts';
import { planOf } from '../../src/training/plan-of.ts';
import type { ClassRecord } from '../../src/training/report.ts';
import { setTexts } from '../../src/ui/texts.ts';

const texts = JSON.parse(readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'));
setTexts(
  Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, (one as { message: string }).message])),
  'en',
);

/** A class: its statements as the board queues them, and the registration that they have in common. */
export interface Lesson {
  registration: string;
  queue: LrsQueue;
  statements: readonly Statement[];
}

/** A session of a class of so many, at which a board looks as often as it likes. */
export interface Session {
  /** @param share how far the class is, 0 to 1. The board is made anew each time, and a day later than the time before. */
  look(share?: number): Promise<Lesson>;
}

/** A new session. Some only join, most finish, in every standing there is. */
export async function sessionOf(people: number): Promise<Session> {
  const { link } = await newSession();
  let days = 0;
  const calm = () => undefined;
  return {
    look: async (share = 1) => {
      const now = NOW + 90 * MINUTE + days++ * 24 * 60 * MINUTE;
      const board = boardOf(...Array.from({ length: people }, (_, nth) => says(nth, stateOf(nth, share), now)));
      const record: ClassRecord = {
        ...{ session: link, begun: NOW, board, plan: planOf(guide) },
        ...{ writtenAt: now, version: `1.2.${days}`, names: true },
      };
      const queue = await queueOfClass(record, calm, calm);
      return { registration: uuidOf('session', link.session), queue, statements: queue.waiting.flat() };
    },
  };
}

/** The statements of a class that is over. */
export const lessonOf = async (people: number): Promise<Lesson> => (await sessionOf(people)).look();

/**
 * Every sixth only joins, and the next comes halfway; half of the others do everything themselves, and so finish. What is
 * verified in the end was told before.
 */
function stateOf(nth: number, share: number) {
  const far = share * ([0, 0.5][nth % 6] ?? 1);
  const own = nth % 2 === 0 ? STANDINGS.slice(0, -1) : (['confirmed'] as const);
  const marks = ACTIONS.slice(0, ACTIONS.length * far).map((action, at): [string, Mark] => {
    const last = own[(nth + at) % own.length] as Mark['standing'];
    const standing = share < 1 && last === 'verified' ? 'told' : last;
    const against = nth % 7 === 0 && at % 9 === 0 && { contradicted: true as const };
    return [action, { standing, at: NOW + at * MINUTE + nth * 1000, ...against }];
  });
  return { marks: Object.fromEntries(marks), at: NOW + 80 * MINUTE * share, joined: NOW + nth * 1000 };
}

/** How sending went: what the board showed on the way and at the end, and how long it was told to wait. */
export interface Sent {
  words: string[];
  end: string;
  queue: LrsQueue;
  waits: number[];
  seconds: number;
}

/** Sends as the board does, over the network; only waiting takes no time. */
export async function send(all: LrsQueue | readonly Statement[], to: RecordStore): Promise<Sent> {
  const shown: Sending[] = [];
  const waits: number[] = [];
  const begun = performance.now();
  let late = 0;
  await sendAll('waiting' in all ? all : queueOf(all), to, new AbortController().signal, (one) => shown.push(one), {
    post: postStatements,
    wait: async (ms) => {
      waits.push(ms);
      late += ms;
    },
    now: () => Date.now() + late,
    chance: () => 0,
  });
  const seconds = (performance.now() - begun) / 1000;
  const words = [...new Set(shown.map(wordsOf))];
  return { words, end: words.at(-1) ?? '', queue: shown.at(-1)?.queue ?? queueOf([]), waits, seconds };
}

/** What a trainer reads of it. */
function wordsOf(sending: Sending): string {
  const paper = onPaper();
  render(h(SendingState, sending), paper as never);
  return paper
    .all(({ localName }) => localName === 'p')
    .map(({ textContent }) => textContent)
    .join(' | ');
}
