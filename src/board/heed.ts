import { onPolicy, readPolicy } from '../platform/policy-store.ts';
import { mayExport, type Policy } from '../ui/policy.ts';
import { hearingOf, whyNotLive } from './allowed.ts';
import { draw, theRoom } from './room.ts';
import { stopSending } from './sending.ts';
import { store } from './store.ts';

/** Heeds what an administrator sets while the board is open, until the signal aborts. */
export function followPolicy(signal: AbortSignal): void {
  onPolicy(signal, async () => heed(await readPolicy()));
}

/** Hears the class as long as that is allowed, and gives nothing away that is forbidden. What is on the board stays. */
export function heed(policy: Policy): void {
  store.setState({ policy });
  if (!mayExport(policy)) stopSending();
  const room = theRoom();
  const token = room && hearingOf(room.session);
  if (token === undefined) return;
  const [isHeard, isAllowed] = [
    room.live.hearing !== undefined,
    whyNotLive(policy, room.session.trainer.link) === undefined,
  ];
  if (isHeard && !isAllowed) room.live.hush();
  if (!isHeard && isAllowed) room.live.listen(token);
  draw();
}
