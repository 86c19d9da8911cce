import { type Board, FROM_FILE } from './board.ts';
import { handId } from './hand.ts';
import type { HandReason, Mark, StateMessage } from './message.ts';
import { versionName } from './name.ts';
import { AWAY_AFTER } from './pace.ts';
import { LEAST_MINUTES, type Plan } from './plan-of.ts';

/** A clock that is wrong by less than this is taken as right: it may as well be the way through the network. Milliseconds. */
const RIGHT_ENOUGH = 30_000;
/** Who joins later than this after the class began is late. Milliseconds. */
export const LATE_AFTER = 600_000;

/** One person on the board. Times are Unix milliseconds by the relay's clock. */
export interface Row {
  participant: string;
  name: string;
  /** Somebody else has the same name: one of them may not be who they say. */
  namesake: boolean;
  /** Stands for the name where names are hidden: 1 joined first. */
  number: number;
  marks: StateMessage['marks'];
  /** How many actions are closed, in whatever way, of all on this person's way that apply. */
  done: number;
  total: number;
  /** The column or choice where this person is; absent when finished. */
  active?: { id: string; since: number };
  finished: boolean;
  /** How much longer than expected, in milliseconds. Absent: in time, away, gone or finished. */
  stuckFor?: number;
  /** The raised hand, and whether help was promised to it. */
  hand?: { reason: HandReason; since: number; acked: boolean };
  joined: number;
  late: boolean;
  lastSeen: number;
  away: boolean;
  left: boolean;
  /** They say that they sent something newer than the board has: it will come again. */
  behind: boolean;
  /** They follow another guide, or another version of it, than the session's. */
  otherGuide: boolean;
}

/** What a row is read with. */
export interface RowContext {
  plan: Plan;
  /** When the session began, and what time it is. */
  begun: number;
  now: number;
}

/** A person as the board shows them; `number`, `late` and `namesake` need the others. */
export function rowOf(
  state: StateMessage,
  board: Board,
  { plan, now }: RowContext,
): Omit<Row, 'number' | 'late' | 'namesake'> {
  const seen = board.seen.get(state.participant) ?? { at: state.at, heardAt: state.at, seq: state.seq };
  const skew = Math.abs(seen.heardAt - seen.at) > RIGHT_ENOUGH ? seen.heardAt - seen.at : 0;
  const left = state.left === true;
  const finished = state.active === undefined;
  const joined = state.joined + skew;
  const isHere = !state.participant.startsWith(FROM_FILE);
  const away = isHere && !left && !finished && now - seen.heardAt > AWAY_AFTER;
  const active = state.active && { id: state.active.id, since: state.active.since + skew };
  const stuckFor = active && isHere && !left && !away ? overtime(active, joined, plan, now) : undefined;
  const hand = state.hand && !left ? handOf(state, state.hand, board, skew) : undefined;
  return {
    participant: state.participant,
    name: state.name,
    marks: shifted(state.marks, skew),
    done: state.done,
    total: state.total,
    ...(active && { active }),
    finished,
    ...(stuckFor !== undefined && { stuckFor }),
    ...(hand && { hand }),
    joined,
    lastSeen: seen.heardAt,
    away,
    left,
    behind: seen.seq > state.seq,
    otherGuide: state.guide.id !== plan.guide.id || state.guide.version !== versionName(plan.guide.version),
  };
}

/** Who came with a run begun earlier has all the time from joining on. */
function overtime(
  active: { id: string; since: number },
  joined: number,
  { patience }: Plan,
  now: number,
): number | undefined {
  const over = now - Math.max(active.since, joined) - (patience.get(active.id) ?? LEAST_MINUTES * 60_000);
  return over > 0 ? over : undefined;
}

function handOf(
  { participant }: StateMessage,
  { reason, since }: NonNullable<StateMessage['hand']>,
  { acks }: Board,
  skew: number,
) {
  return { reason, since: since + skew, acked: acks.has(handId(participant, since)) };
}

const shifted = (marks: StateMessage['marks'], skew: number): StateMessage['marks'] =>
  skew === 0
    ? marks
    : Object.fromEntries(
        Object.entries(marks).map(([id, mark]): [string, Mark] => [
          id,
          mark.at === undefined ? mark : { ...mark, at: mark.at + skew },
        ]),
      );
