import { OPTIONAL_MATCHES } from '../console/hosts.ts';
import { allowed } from '../platform/access.ts';
import { keepGatesOn } from '../platform/gates.ts';
import { injectEverywhere } from './injector.ts';
import { oneAtATime } from './queue.ts';

/** Two permissions given in one go are two events: what each of them does must not cross. */
const inTurn = oneAtATime();

/** The gate is to be on the hosts that the person gave, and on no others. */
export const keepGates = (): Promise<void> => inTurn(async () => keepGatesOn(await allowed(OPTIONAL_MATCHES)));

/** Hosts were given or taken: pages that are open there are walked at once. */
export async function accessChanged(): Promise<void> {
  await Promise.allSettled([keepGates(), injectEverywhere()]);
}
