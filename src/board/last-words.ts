import type { Live } from './live.ts';
import { wait } from './wait.ts';

/** So long nothing may have come. Messages are on the board within a second, on a busy machine too. Milliseconds, as all here. */
const STILL = 1000;
/** Who waits for the end of a session waits no longer than this. */
const MOST = 5000;

/** Waits for what a relay took before its session was ended: it forgets all then, so that this board is the only one to have it. */
export async function lastWords(live: Pick<Live, 'board' | 'hearing'>, pause = wait): Promise<void> {
  // Without a relay there is nothing to wait for. A stream that has ended may have brought what is not opened yet.
  if (live.hearing === undefined) return;
  for (let waited = 0; waited < MOST; waited += STILL) {
    const { board } = live;
    await pause(STILL);
    if (live.board === board) return;
  }
}
