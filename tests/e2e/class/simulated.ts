// Participants who have no browser: each says what a real one would, by the same outbox, seals and addresses.
import { setTimeout as pause } from 'node:timers/promises';
import { newSender } from '../../../src/training/fixtures/people.ts';
import type { JoinLink } from '../../../src/training/link-parts.ts';
import type { Mark, StateMessage } from '../../../src/training/message.ts';
import { type Answer, answered, begin, changed, NEW_OUTBOX, next, type Outbox } from '../../../src/training/outbox.ts';
import { type Sender, sealState } from '../../../src/training/participant-wire.ts';
import { postingAddress } from '../../../src/training/relay.ts';
import type { TrainerSession } from '../../../src/training/session.ts';

/** Numbers that are the same in each run: from 0 to 1. (mulberry32) */
export function chances(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What becomes of actions, as often as it does in a class. */
const GRADES: Mark['standing'][] = ['confirmed', 'confirmed', 'confirmed', 'seen', 'told', 'skipped'];

/** One participant, and their own log: `marks`, which is what a board must show in the end. */
export class Simulated {
  readonly name: string;
  readonly marks: Record<string, Mark> = {};
  /** Posts that the relay took, and those that it did not. */
  taken = 0;
  refused = 0;
  #box: Outbox = NEW_OUTBOX;
  readonly #joined = Date.now();
  readonly #post: string;
  readonly #expires: number;
  readonly #guide: JoinLink['guide'];
  readonly #sender: Sender;
  readonly #actions: readonly string[];
  readonly #chance: () => number;

  private constructor(name: string, link: JoinLink, sender: Sender, actions: readonly string[], chance: () => number) {
    this.name = name;
    this.#post = postingAddress(link, 'post');
    this.#expires = link.expires;
    this.#guide = link.guide;
    this.#sender = sender;
    this.#actions = actions;
    this.#chance = chance;
  }

  /** Somebody who has the link. */
  static async joining(name: string, link: JoinLink, actions: readonly string[], chance: () => number) {
    return new Simulated(name, link, await newSender({ link } as TrainerSession), actions, chance);
  }

  /**
   * Goes through the first of the actions, at times that are spread over a span, and says so as the outbox allows.
   * @param span milliseconds
   */
  async works(count: number, span: number): Promise<void> {
    const begun = Date.now();
    const times = Array.from({ length: count }, () => this.#chance() * span).sort((one, other) => one - other);
    for (const [nth, time] of times.entries()) {
      await this.#posts(begun + time);
      this.#does(this.#actions[nth] ?? '');
    }
    await this.#posts(Number.POSITIVE_INFINITY);
  }

  #does(action: string): void {
    const standing = GRADES[Math.floor(this.#chance() * GRADES.length)] ?? 'confirmed';
    this.marks[action] = { standing, at: Date.now() };
    this.#box = changed(this.#box);
  }

  /** Does what the outbox says until a moment has come, or, without one, until nothing waits. */
  async #posts(until: number): Promise<void> {
    for (;;) {
      const now = Date.now();
      if (now >= until) return;
      const todo = next(this.#box, now, this.#expires);
      if (todo.do === 'stop') throw new Error(`${this.name} is out of the session: ${todo.why}.`);
      if (todo.do === 'rest' && until === Number.POSITIVE_INFINITY) return;
      if (todo.do === 'post') await this.#postsOnce();
      else await pause(Math.max(1, Math.min(todo.do === 'wait' ? todo.until : until, until) - now));
    }
  }

  async #postsOnce(): Promise<void> {
    this.#box = begin(this.#box, Date.now());
    const { seq } = this.#box;
    const body = await sealState({ ...this.#state(), seq }, this.#sender);
    const answer = await this.#ask(body ?? '');
    if (answer !== 'none' && answer.status === 204) this.taken++;
    else this.refused++;
    this.#box = answered(this.#box, seq, answer, Date.now(), this.#chance());
  }

  async #ask(body: string): Promise<Answer> {
    try {
      const answer = await fetch(this.#post, { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } });
      await answer.arrayBuffer();
      return { status: answer.status, epoch: answer.headers.get('x-waymark-epoch') ?? undefined };
    } catch {
      return 'none';
    }
  }

  #state(): Omit<StateMessage, 'kind' | 'participant' | 'seq'> {
    const marks = { ...this.marks };
    const done = Object.keys(marks).length;
    const active = this.#actions[done];
    const since = Date.now();
    return {
      ...{
        at: since,
        joined: this.#joined,
        name: this.name,
        version: '0.1.0',
        marks,
        done,
        total: this.#actions.length,
      },
      guide: this.#guide,
      ...(active && { active: { id: active, since } }),
    };
  }
}
