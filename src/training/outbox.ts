import { delayAfter, GAP, IN_FLIGHT_FOR, LEAVING_FOR, REFUSED_FOR } from './pace.ts';

/**
 * What a participant still has to post. Plain data, to be stored before each post, so that it survives the worker and the
 * browser. It holds no message: a state is whole, so that what waits is always "the newest", made when it is sent.
 */
export interface Outbox {
  /** The number of the last post that was begun. It only grows, for the board takes nothing older. */
  seq: number;
  /** Something is there that no post has taken along yet. */
  waiting: boolean;
  /** It is worth telling at once: a hand that was raised or taken back, leaving. */
  urgent: boolean;
  /** The post that is on its way, and since when. */
  inFlight?: { seq: number; at: number };
  /** When the last post was begun. */
  lastPost?: number;
  /** Nothing is posted before. */
  retryAt?: number;
  /** How often in a row it failed. */
  failures: number;
  /** Since when nothing gets through; absent while it does, or nothing was tried. */
  notConnectedSince?: number;
  /** Since when, and how often, the relay refused this link; absent where it took the last post. */
  refused?: { since: number; times: number };
  /** The last post that the relay took. */
  lastTaken?: number;
  /** Which memory of the relay has it; another one knows nothing of us. */
  epoch?: string;
  /** Leaving since; the last state says so. */
  leaving?: number;
  /** Nothing is sent any more, and why. */
  stopped?: Stop;
}

/**
 * Why a session is over here. `refused`: the relay does not take this link; `too-large`: the relay takes no message of this
 * size, which `fitsSession` should have told; `forbidden`: an administrator allows it no more; `withdrawn`: the person took back
 * the browser's consent to sending.
 */
export type Stop = 'left' | 'ended' | 'expired' | 'refused' | 'too-large' | 'forbidden' | 'withdrawn';

/** What to do now. Times are Unix milliseconds. */
export type Next =
  | { do: 'post' }
  /** Nothing can be done before; come back then, or when something happens. */
  | { do: 'wait'; until: number }
  /** Nothing waits. */
  | { do: 'rest' }
  | { do: 'stop'; why: Stop };

/** What became of a post. */
export type Answer =
  | { status: number; epoch?: string /** `Retry-After`, in milliseconds. */; retryAfter?: number }
  /** No answer: no network, a proxy in between, a relay that is down. */
  | 'none';

/** The outbox of whoever has just joined: their state waits. */
export const NEW_OUTBOX: Outbox = { seq: 0, waiting: true, urgent: true, failures: 0 };

/** The state changed. What waited already is merged with it: only the newest is posted. */
export function changed(box: Outbox, { urgent = false } = {}): Outbox {
  return box.stopped ? box : { ...box, waiting: true, urgent: box.urgent || urgent };
}

/** The participant leaves: one more post says so, if it gets through in time. */
export function leave(box: Outbox, now: number): Outbox {
  if (box.stopped || box.leaving !== undefined) return box;
  return { ...box, leaving: now, waiting: true, urgent: true };
}

/** The trainer ended the session, or an administrator forbade it: nothing is sent any more. */
export const end = (box: Outbox, why: Stop = 'ended'): Outbox => (box.stopped ? box : stopped(box, why));

const stopped = ({ seq, failures, epoch, lastTaken }: Outbox, why: Stop): Outbox => ({
  seq,
  failures,
  epoch,
  lastTaken,
  waiting: false,
  urgent: false,
  stopped: why,
});

/**
 * What to do now.
 * @param expires when the session ends
 */
export function next(box: Outbox, now: number, expires: number): Next {
  if (box.stopped) return { do: 'stop', why: box.stopped };
  if (now >= expires) return { do: 'stop', why: 'expired' };
  if (box.leaving !== undefined && now - box.leaving >= LEAVING_FOR) return { do: 'stop', why: 'left' };
  // What was begun in the future was begun before the clock was set back: how long ago is not known, and waiting for it is no use.
  const isSetBack = box.lastPost !== undefined && box.lastPost > now;
  if (box.inFlight && !isSetBack && now - box.inFlight.at < IN_FLIGHT_FOR)
    return { do: 'wait', until: box.inFlight.at + IN_FLIGHT_FOR };
  // A post whose answer never came may have been lost with the worker: it is posted again, whole as it is.
  if (!box.waiting && !box.inFlight) return { do: 'rest' };
  if (isSetBack) return { do: 'post' };
  const gap = box.urgent || box.lastPost === undefined ? 0 : box.lastPost + GAP;
  const until = Math.max(gap, box.retryAt ?? 0);
  return until > now ? { do: 'wait', until: Math.min(until, expires) } : { do: 'post' };
}

/** A post begins: its number is the new `seq`. To be stored before anything goes out. */
export function begin(box: Outbox, now: number): Outbox {
  const seq = box.seq + 1;
  return { ...box, seq, waiting: false, urgent: false, lastPost: now, inFlight: { seq, at: now }, retryAt: undefined };
}

/**
 * A post was answered.
 * @param seq of that post; an answer to an older one says nothing of the newest
 * @param chance from 0 to 1, so that a class does not come back all at once
 */
export function answered(box: Outbox, seq: number, answer: Answer, now: number, chance: number): Outbox {
  if (box.stopped || box.inFlight?.seq !== seq) return box;
  const status = answer === 'none' ? 0 : answer.status;
  const refused =
    status === 403 ? { since: box.refused?.since ?? now, times: (box.refused?.times ?? 0) + 1 } : box.refused;
  if (status === 403 && refused && isRefusal(refused, now)) return stopped(box, 'refused');
  if (status === 410) return stopped(box, 'expired');
  if (status === 413) return stopped(box, 'too-large');
  if (status >= 200 && status < 300) return taken(box, now, answer === 'none' ? undefined : answer.epoch);
  const failures = box.failures + 1;
  const asked = answer === 'none' ? undefined : answer.retryAfter;
  return {
    ...box,
    inFlight: undefined,
    waiting: true,
    // How long to wait is told by `retryAt` alone now.
    urgent: true,
    failures,
    refused,
    retryAt: now + delayAfter(failures, chance, asked),
    notConnectedSince: box.notConnectedSince ?? now,
  };
}

/** One 403 may come from what stands between, or from a relay whose keys are being changed. */
const isRefusal = ({ since, times }: NonNullable<Outbox['refused']>, now: number): boolean =>
  times >= 3 && now - since >= REFUSED_FOR;

function taken(box: Outbox, now: number, epoch: string | undefined): Outbox {
  if (box.leaving !== undefined && !box.waiting) return stopped({ ...box, lastTaken: now }, 'left');
  const rest = { ...box, inFlight: undefined, failures: 0, refused: undefined };
  return { ...rest, notConnectedSince: undefined, retryAt: undefined, lastTaken: now, epoch: epoch ?? box.epoch };
}

/** The relay told which memory it has, with a beat or on its stream of notices: one that knows nothing of us is told all. */
export function heardEpoch(box: Outbox, epoch: string): Outbox {
  if (box.stopped || box.epoch === epoch) return box;
  return box.epoch === undefined ? { ...box, epoch } : { ...changed(box), epoch };
}

/** The network is there again, or the browser has started: what waits for its time is tried at once. */
export const awake = (box: Outbox): Outbox => ({ ...box, retryAt: undefined });
