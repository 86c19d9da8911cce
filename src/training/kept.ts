import type { Board, Seen } from './board.ts';
import { readStateBody, stateBody } from './body.ts';
import type { StateMessage, TrainerMessage } from './message.ts';

/**
 * A board as plain data, as small as its messages: for the trainer's own storage. Relays forget, and files are gone from the
 * page when it is loaded anew.
 */
export interface KeptBoard {
  v: 1;
  /** Participant, number, and what was said, as it is sent. */
  states: [string, number, unknown][];
  /** Participant, and what is known of their last word. */
  seen: [string, Seen][];
  acks: string[];
  said: TrainerMessage[];
}

export function keep({ states, seen, acks, said }: Board): KeptBoard {
  return {
    v: 1,
    states: [...states.values()].map((state) => [state.participant, state.seq, JSON.parse(stateBody(state))]),
    seen: [...seen],
    acks: [...acks],
    said: [...said.values()],
  };
}

/** The board that was kept. What is damaged of it is left out. */
export function keptBoard(stored: unknown): Board {
  const { v, states, seen, acks, said } = Object(stored) as Partial<Record<keyof KeptBoard, unknown>>;
  if (v !== 1) return { states: new Map(), seen: new Map(), acks: new Set(), said: new Map() };
  return {
    states: new Map(listOf(states).flatMap(stateFrom)),
    seen: new Map(listOf(seen).flatMap(seenFrom)),
    acks: new Set(listOf(acks).filter((one) => typeof one === 'string')),
    said: new Map(listOf(said).flatMap(saidFrom)),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function stateFrom(value: unknown): [string, StateMessage][] {
  const [participant, seq, said] = listOf(value);
  if (typeof participant !== 'string' || !Number.isSafeInteger(seq)) return [];
  const body = readStateBody(said);
  return body ? [[participant, { kind: 'state', participant, seq: Number(seq), ...body }]] : [];
}

function seenFrom(value: unknown): [string, Seen][] {
  const [participant, seen] = listOf(value);
  const { at, heardAt, seq } = Object(seen) as Partial<Seen>;
  const areNumbers = [at, heardAt, seq].every((one) => Number.isFinite(one));
  return typeof participant === 'string' && areNumbers ? [[participant, { at, heardAt, seq } as Seen]] : [];
}

function saidFrom(value: unknown): [number, TrainerMessage][] {
  const { kind, seq, at, says } = Object(value) as Partial<TrainerMessage>;
  const isOne =
    kind === 'trainer' && Number.isSafeInteger(seq) && Number.isFinite(at) && typeof says?.type === 'string';
  return isOne ? [[Number(seq), value as TrainerMessage]] : [];
}
