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
  if (!room) return;
  const { live, session } = room;
  const token = whyNotLive(policy, session.trainer.link) ? undefined : hearingOf(session);
  if (token === undefined && live.hearing) live.hush();
  if (token !== undefined && !live.hearing) live.listen(token);
  draw();
}
