// A participant who has no browser: says what a real one would, by the same outbox, seals and addresses. What a browser has in
// its storage is in a file here, written before anything goes out, so that who is killed goes on as a browser would.
import { setTimeout as pause } from 'node:timers/promises';
import { changed, leave, next } from '../../src/training/outbox.ts';
import { BEAT_EVERY } from '../../src/training/pace.ts';
import type { Deed, Part } from './script.ts';
import type { Self } from './self.ts';
import { type Wire, wireOf } from './wire.ts';

/** What the world of a participant is. */
export interface World {
  /** When the class began, and when it is over: nobody is there after it. Unix milliseconds. */
  begun: number;
  over: number;
  /** How many milliseconds of class time go by in one. */
  speed: number;
  /** The guide's actions, in order. */
  actions: readonly string[];
  /** Origin at which this participant reaches the relay. */
  origin: string;
  /** Keeps what has to outlast this process. */
  keep(self: Self): void;
  /** A state was posted: so many actions were marked in it. */
  posted(post: Posted): void;
}

/** One post: what it carried, when it began, and what was answered (0: nothing). */
export interface Posted {
  name: string;
  marks: number;
  begun: number;
  took: number;
  status: number;
}

/** Lives through the class, from wherever it was when it was kept last. Resolves when the class is over and nothing waits. */
export async function live(self: Self, { deeds }: Part, world: World): Promise<void> {
  const wire = wireOf(self, world);
  const time = ({ at }: Deed) => world.begun + at / world.speed;
  for (const deed of deeds.slice(self.at)) {
    await until(time(deed), self, wire, world);
    act(deed, self);
    world.keep(self);
  }
  await until(world.over, self, wire, world);
  await wire.stop();
}

function act(deed: Deed, self: Self): void {
  const now = Date.now();
  const { membership } = self;
  if (deed.is === 'marks') self.marks[deed.action] = { standing: deed.standing, at: now };
  if (deed.is === 'raises') membership.hand = { reason: deed.reason, since: Math.floor(now / 1000) * 1000 };
  if (deed.is === 'lowers') membership.hand = undefined;
  const isUrgent = deed.is !== 'marks';
  const { outbox } = membership;
  membership.outbox = deed.is === 'leaves' ? leave(outbox, now) : changed(outbox, { urgent: isUrgent });
  self.at += 1;
}

/** Does what the outbox says, beats, and hears, until a moment has come; at the end of the class until nothing waits. */
async function until(moment: number, self: Self, wire: Wire, world: World): Promise<void> {
  for (;;) {
    const { membership } = self;
    const now = Date.now();
    const todo = next(membership.outbox, now, membership.link.expires);
    if (todo.do === 'stop' && todo.why !== 'left')
      throw new Error(`${membership.name} is out of the session: ${todo.why}.`);
    const isOver = todo.do === 'stop' || todo.do === 'rest';
    if (now >= moment && (isOver || moment < world.over)) return;
    if (todo.do === 'post') await wire.post();
    else if (todo.do !== 'stop' && now >= self.beat + BEAT_EVERY) await wire.beat();
    else await pause(waitFor(moment, todo, self, now));
  }
}

/** Until the next thing there is to do. The stream may bring something at any time, which is looked at soon. */
function waitFor(moment: number, todo: ReturnType<typeof next>, self: Self, now: number): number {
  const times = [
    moment > now ? moment : Number.POSITIVE_INFINITY,
    todo.do === 'wait' ? todo.until : Number.POSITIVE_INFINITY,
  ];
  const beat = todo.do === 'stop' ? Number.POSITIVE_INFINITY : self.beat + BEAT_EVERY;
  return Math.max(5, Math.min(...times, beat, now + 1000) - now);
}
