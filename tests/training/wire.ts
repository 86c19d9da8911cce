import { follow, post } from '../../src/platform/participant-relay.ts';
import { streamReader } from '../../src/training/event-stream.ts';
import { readRelayEvent } from '../../src/training/events.ts';
import type { StateMessage } from '../../src/training/message.ts';
import { type Answer, answered, begin, changed, end, heardEpoch } from '../../src/training/outbox.ts';
import { sealBeat, sealState } from '../../src/training/participant-wire.ts';
import { postingAddress } from '../../src/training/relay.ts';
import { openFromTrainer } from '../../src/training/trainer-wire.ts';
import type { World } from './participant.ts';
import type { Self } from './self.ts';

const { subtle } = crypto;

/** How a participant speaks with the relay. */
export interface Wire {
  /** Posts the state as it is now, once. */
  post(): Promise<void>;
  /** Says that a tab shows the guide, and hears the trainer again where the stream has ended. */
  beat(): Promise<void>;
  /** Hears no more. */
  stop(): Promise<void>;
}

/** What somebody says of themselves now. */
export function stateOf(
  { membership, marks }: Self,
  actions: readonly string[],
  now: number,
): Omit<StateMessage, 'kind' | 'participant' | 'seq'> {
  const { joined, name, link, hand, outbox } = membership;
  const done = Object.keys(marks).length;
  const active = actions[done];
  return {
    ...{ at: now, joined, name, version: '0.1.0', marks: { ...marks }, done, total: actions.length, guide: link.guide },
    ...(active && { active: { id: active, since: now } }),
    ...(hand && { hand }),
    ...(outbox.leaving !== undefined && { left: true as const }),
  };
}

/** @param world where it posts, and what is to be told of it */
export function wireOf(self: Self, world: World): Wire {
  const { membership } = self;
  const sender = { link: membership.link, own: membership.own, subtle };
  const at = (path: 'post' | 'beat' | 'notices') => postingAddress({ ...membership.link, relay: world.origin }, path);
  const hearing = hearingOf(self, at('notices'), () => world.keep(self));
  const said = (answer: Answer) => (answer === 'none' ? 0 : answer.status);

  const postState = async () => {
    const begun = Date.now();
    membership.outbox = begin(membership.outbox, begun);
    const { seq } = membership.outbox;
    world.keep(self);
    const state = stateOf(self, world.actions, begun);
    const answer = await post(at('post'), (await sealState({ ...state, seq }, sender)) ?? '');
    membership.outbox = answered(membership.outbox, seq, answer, Date.now(), Math.random());
    if (said(answer) === 204) self.taken += 1;
    world.keep(self);
    world.posted({ name: membership.name, marks: state.done, begun, took: Date.now() - begun, status: said(answer) });
    hearing.again();
  };
  const beat = async () => {
    self.beat = Date.now();
    world.keep(self);
    const answer = await post(at('beat'), await sealBeat({ seq: membership.outbox.seq, at: self.beat }, sender));
    membership.outbox = afterBeat(membership.outbox, answer);
    hearing.again();
  };
  return { post: postState, beat, stop: hearing.stop };
}

/* As the worker does it (`background/training-post.ts`), which needs a browser. */
function afterBeat(box: Self['membership']['outbox'], answer: Answer) {
  if (answer === 'none' || answer.status >= 500 || answer.status === 403) return changed(box);
  if (answer.status === 410) return end(box, 'expired');
  return answer.status < 300 && answer.epoch !== undefined ? heardEpoch(box, answer.epoch) : box;
}

/** The trainer's notices, heard as long as a stream lasts and again with the next word of one's own. */
function hearingOf(self: Self, address: string, keep: () => void): { again(): void; stop(): Promise<void> } {
  const { membership } = self;
  const over = new AbortController();
  let open: Promise<unknown> | undefined;
  const hear = async (piece: string, reader: ReturnType<typeof streamReader>) => {
    for (const event of reader(piece)) {
      const told = readRelayEvent(event);
      if (told?.is === 'hello') membership.outbox = heardEpoch(membership.outbox, told.epoch);
      if (told?.is !== 'message') continue;
      const { message } = await openFromTrainer(told.wire, membership.link, subtle, membership.heardSeq);
      if (message?.kind !== 'trainer') continue;
      membership.heardSeq = message.seq;
      if (message.says.type === 'notice') self.notices.push(message.seq);
      keep();
    }
  };
  const again = () => {
    if (open || over.signal.aborted) return;
    const reader = streamReader();
    open = follow(address, over.signal, (piece) => hear(piece, reader)).then(() => {
      open = undefined;
    });
  };
  return {
    again,
    stop: async () => {
      over.abort();
      await open;
    },
  };
}
