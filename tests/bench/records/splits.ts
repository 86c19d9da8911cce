import { type Outcome, type Tally, tally } from './protocol.ts';
import { type Row, rowOf } from './table.ts';

/** One point of the curve, with what came of every app. */
interface Point {
  grade: number;
  outcomes: readonly (readonly Outcome[])[];
}

/** What a ring may cost at most. Shares of the pairs. */
const LIMITS = { wrong: 0.005, gone: 0.032, otherPage: 0.013 };

/**
 * Whether the threshold holds on apps that it was not chosen on: half of the apps choose the point that finds most
 * within the limits, and the row is what this point does on the other half. A choice at the very edge of a limit goes
 * over it elsewhere about as often as not; so a second row says what the product's own threshold does on the same apps.
 * It does not show how well the rules themselves carry over: they were written with all apps in view.
 */
export function splitRows(curve: readonly Point[], own: number, seeds: readonly number[]): Row[] {
  const apps = curve[0]?.outcomes.length ?? 0;
  const half = Math.floor(apps / 2);
  return seeds.flatMap((seed) => {
    const order = shuffled(apps, seed);
    const [chosenOn, seenOn] = [order.slice(0, half), order.slice(half)];
    const point = bestOn(curve, chosenOn);
    const shipped = curve.find(({ grade }) => grade === own);
    return [
      rowOf(
        `split ${seed}: agreeing from ${point?.grade.toFixed(1)} on, chosen on ${half} apps, seen on the other ${apps - half}`,
        tallyOn(point, seenOn),
      ),
      rowOf(`split ${seed}: ours as it is, on the same ${apps - half}`, tallyOn(shipped, seenOn)),
    ];
  });
}

function bestOn(curve: readonly Point[], apps: readonly number[]): Point | undefined {
  const allowed = curve.filter((point) => {
    const { pairs, wrong, gone, otherPage } = tallyOn(point, apps);
    // Half of the apps are few pairs: a share that is not a whole pair is rounded up.
    const within = (count: number, limit: number) => count <= Math.ceil(limit * pairs);
    return within(wrong, LIMITS.wrong) && within(gone, LIMITS.gone) && within(otherPage, LIMITS.otherPage);
  });
  const points = allowed.length > 0 ? allowed : curve.slice(-1);
  return points.toSorted((a, b) => tallyOn(b, apps).spot - tallyOn(a, apps).spot)[0];
}

const tallyOn = (point: Point | undefined, apps: readonly number[]): Tally =>
  tally(apps.flatMap((app) => point?.outcomes[app] ?? []));

/** The numbers below `count` in an order that only the seed decides (a linear congruential generator). */
function shuffled(count: number, seed: number): number[] {
  let state = seed * 7919;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const order = Array.from({ length: count }, (_, index) => ({ index, rank: next() }));
  return order.sort((a, b) => a.rank - b.rank).map(({ index }) => index);
}
