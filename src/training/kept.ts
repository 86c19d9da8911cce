import type { Board, Seen } from './board.ts';
import { readStateBody, stateBody } from './body.ts';
import type { StateMessage, TrainerMessage } from './message.ts';

/**
 * A board as plain data, as small as its messages: for the trainer's own storage. Relays forget, and files are gone from the
 * page when it is loaded anew. What people sent stands in it as text, which a storage takes quicker than thousands of values.
 */
export interface KeptBoard {
  v: 1;
  /** Participant, number, and what was said, as it is sent. */
  states: [string, number, string][];
  /** Participant, and what is known of their last word. */
  seen: [string, Seen][];
  acks: string[];
  said: TrainerMessage[];
}

/** Lets everything else have its turn, where it is time for that. */
type Breathe = () => Promise<void> | undefined;

export async function keep({ states, seen, acks, said }: Board, breathe: Breathe): Promise<KeptBoard> {
  const kept: KeptBoard['states'] = [];
  for (const state of states.values()) {
    await breathe();
    kept.push([state.participant, state.seq, stateBody(state)]);
  }
  return { v: 1, states: kept, seen: [...seen], acks: [...acks], said: [...said.values()] };
}

/** The board that was kept. What is damaged of it is left out. */
export async function keptBoard(stored: unknown, breathe: Breathe): Promise<Board> {
  const { v, ...lists } = Object(stored) as Partial<Record<keyof KeptBoard, unknown>>;
  const listIn = (name: keyof typeof lists) => (v === 1 ? listOf(lists[name]) : []);
  const states: [string, StateMessage][] = [];
  for (const one of listIn('states')) {
    await breathe();
    states.push(...stateFrom(one));
  }
  return {
    states: new Map(states),
    seen: new Map(listIn('seen').flatMap(seenFrom)),
    acks: new Set(listIn('acks').filter((one) => typeof one === 'string')),
    said: new Map(listIn('said').flatMap(saidFrom)),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function stateFrom(value: unknown): [string, StateMessage][] {
  const [participant, seq, text] = listOf(value);
  if (typeof participant !== 'string' || !Number.isSafeInteger(seq) || typeof text !== 'string') return [];
  const body = readStateBody(jsonOf(text));
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
