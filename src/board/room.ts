import { breathe } from '../platform/breathe.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { type BoardSession, readKept, storeKept } from '../platform/session-store.ts';
import { hearStream } from '../platform/trainer-relay.ts';
import { viewOf } from '../training/board-view.ts';
import type { ClassRecord } from '../training/report.ts';
import { timeline } from '../training/timeline.ts';
import { problemOf } from '../ui/problem.ts';
import { hearingOf, whyNotLive } from './allowed.ts';
import type { BoardGuide } from './guides.ts';
import { type Live, type LiveEdge, openLive } from './live.ts';
import { spanOf } from './span.ts';
import { store } from './store.ts';
import { wait } from './wait.ts';

/** The class is drawn anew so often at the most, while much happens, and at the least, for minutes go by. Milliseconds. */
const DRAW_EVERY = 250;
const DRAW_LEAST = 5000;
/** What was heard is kept so often. All that is open in this browser hears of each change of the storage. */
const KEEP_EVERY = 60_000;
/** Bars of the time line. */
const STRETCHES = 30;

/** A session that is open on this page. */
export interface Room {
  session: BoardSession;
  guide: BoardGuide;
  live: Live;
  over: AbortController;
  /** Something was heard since it was kept. */
  isNew: boolean;
}

let room: Room | undefined;

/** The session that is open. */
export const theRoom = (): Room | undefined => room;

const EDGE: LiveEdge = {
  hear: hearStream,
  breathe,
  wait,
  subtle: crypto.subtle,
  now: () => Date.now(),
  chance: () => Math.random(),
};

/** Opens a session: what was kept of it is there at once, and what the relay has follows. */
export async function openRoom(session: BoardSession, guide: BoardGuide): Promise<void> {
  closeRoom();
  const over = new AbortController();
  const { link } = session.trainer;
  const board = await readKept(link.session);
  const policy = await readPolicy();
  const hearing = whyNotLive(policy, link) ? undefined : hearingOf(session);
  let here: Room | undefined;
  const changed = () => {
    if (here) here.isNew = true;
    void drawSoon();
  };
  const live = openLive(session.trainer, { board, hearing }, EDGE, over.signal, changed);
  here = { session, guide, live, over, isNew: false };
  room = here;
  store.setState({ policy });
  draw();
  void everySoOften(over.signal, DRAW_LEAST, async () => draw());
  void everySoOften(over.signal, KEEP_EVERY, () => keepNow());
}

export function closeRoom(): void {
  room?.over.abort();
  room = undefined;
  store.setState({
    view: undefined,
    hearing: undefined,
    refused: {},
    stretches: [],
    filed: undefined,
    sending: undefined,
  });
}

/** Keeps what the board knows, where it has changed. */
export async function keepNow(): Promise<void> {
  if (!room?.isNew) return;
  const { session, live } = room;
  room.isNew = false;
  try {
    const isKept = await storeKept(session.trainer.link.session, live.board);
    if (!isKept) store.setState({ problem: { text: 'board.unkept' } });
  } catch (error) {
    store.setState({ problem: problemOf(error) });
  }
}

/** What a report is made of, now. */
export function recordOfRoom({ session, guide, live }: Room, version: string, names: boolean): ClassRecord {
  const { link, begun } = session.trainer;
  const { plan } = guide;
  return { session: link, begun: begun + live.ahead, board: live.board, plan, writtenAt: live.now(), version, names };
}

let isDrawing = false;
let drawnAt = 0;
async function drawSoon(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  // After a while of silence what comes is shown at once.
  await wait(Math.max(0, drawnAt + DRAW_EVERY - Date.now()));
  isDrawing = false;
  draw();
}

/** Reads the class anew. */
export function draw(): void {
  if (!room) return;
  const { live, guide, session } = room;
  const begun = session.trainer.begun + live.ahead;
  const now = live.now();
  const view = viewOf(live.board, { plan: guide.plan, begun, now });
  const { from, until } = spanOf(view.rows, session, now, live.ahead);
  const stretches = until > from ? timeline(view.rows, from, until, STRETCHES) : [];
  drawnAt = Date.now();
  store.setState({ view, now, stretches, hearing: live.hearing, refused: { ...live.refused } });
}

async function everySoOften(signal: AbortSignal, ms: number, job: () => Promise<void>): Promise<void> {
  for (;;) {
    await wait(ms, signal);
    if (signal.aborted) return;
    await job();
  }
}
