import { random, subtle } from '../../src/training/fixtures/links.ts';
import { newSender, sent } from '../../src/training/fixtures/people.ts';
import { type Sender, sealBeat, sealState } from '../../src/training/participant-wire.ts';
import {
  type HearingPath,
  hearingAddress,
  type PostingPath,
  postingAddress,
  type RelayKey,
  tokenOf,
} from '../../src/training/relay.ts';
import { makeSession, type TrainerSession } from '../../src/training/session.ts';
import { sealTrainer } from '../../src/training/trainer-wire.ts';
import { type Answer, ask, Hearing } from './asking.ts';
import type { Relay } from './relay.ts';

const HOUR = 3_600_000;
/** What a relay never looks into. */
const GUIDE = { id: 'guide', version: '1' };

/** How a class is made. */
interface Made {
  key: RelayKey;
  /** Milliseconds. */
  lasts: number;
  guide: { id: string; version: string };
}

/** A class at a relay, which says what real trainers and participants say. */
export class Class {
  readonly relay: Relay;
  readonly session: TrainerSession;
  readonly hearing: string;
  #notices = 0;

  private constructor(relay: Relay, session: TrainerSession, hearing: string) {
    this.relay = relay;
    this.session = session;
    this.hearing = hearing;
  }

  static async at(relay: Relay, { key = relay.key(), lasts = HOUR, guide = GUIDE }: Partial<Made> = {}) {
    const expires = Math.floor((Date.now() + lasts) / 1000) * 1000;
    const session = await makeSession(
      {
        relay: relay.origins[0] ?? '',
        label: 'Class',
        guide,
        expires,
        begun: Date.now(),
      },
      subtle,
      random,
      (id, ends) => tokenOf('posting', id, ends, key, subtle),
    );
    const { link } = session;
    const hearing = await tokenOf('hearing', link.session, link.expires, key, subtle);
    return new Class(relay, session, hearing);
  }

  /** An address for who has the link, at any of the relay's nodes. */
  posting(path: PostingPath, node = 0, more: Partial<TrainerSession['link']> = {}): string {
    return postingAddress({ ...this.session.link, ...more, relay: this.relay.origins.at(node) ?? '' }, path);
  }

  /** An address for the trainer; with another token, for who would be one. */
  trainers(path: HearingPath, node = 0, token = this.hearing): string {
    return hearingAddress({ ...this.session.link, relay: this.relay.origins.at(node) ?? '' }, token, path);
  }

  async person(): Promise<Person> {
    return new Person(this, await newSender(this.session));
  }

  notice(text: string): Promise<string> {
    const seq = ++this.#notices;
    return whole(
      sealTrainer({ seq, at: Date.now(), says: { type: 'notice', text } }, this.session, subtle, random(12)),
    );
  }

  /** What the trainer hears; at the last node, where people post at the first, unless told otherwise. */
  hear(headers: Record<string, string> = {}, node = -1): Hearing {
    return new Hearing(this.trainers('hear', node), { headers, ca: this.relay.ca });
  }

  hearNotices(headers: Record<string, string> = {}): Hearing {
    return new Hearing(this.posting('notices', -1), { headers, ca: this.relay.ca });
  }

  ask(address: string, body?: string, headers: Record<string, string> = {}, method?: string): Promise<Answer> {
    return ask(address, body, { headers, method, ca: this.relay.ca });
  }
}

/** One participant. */
export class Person {
  readonly #class: Class;
  readonly #sender: Sender;
  #seq = 0;

  constructor(of: Class, sender: Sender) {
    this.#class = of;
    this.#sender = sender;
  }

  /** Their next state as it is posted. */
  state(): Promise<string> {
    return whole(sealState(sent({ seq: ++this.#seq }), this.#sender));
  }

  beat(): Promise<string> {
    return sealBeat({ seq: this.#seq, at: Date.now() }, this.#sender);
  }

  async posts(message?: string, node = 0): Promise<{ message: string; answer: Answer }> {
    const text = message ?? (await this.state());
    return { message: text, answer: await this.#class.ask(this.#class.posting('post', node), text) };
  }

  async beats(): Promise<Answer> {
    return this.#class.ask(this.#class.posting('beat'), await this.beat());
  }
}

async function whole(message: Promise<string | undefined>): Promise<string> {
  const text = await message;
  if (text === undefined) throw new Error('There is no such message.');
  return text;
}
