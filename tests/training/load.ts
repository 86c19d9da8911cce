import { cpus } from 'node:os';

const busyOf = () =>
  cpus().reduce(
    ([busy, all], { times: { user, nice, sys, irq, idle } }) => [
      busy + user + nice + sys + irq,
      all + user + nice + sys + irq + idle,
    ],
    [0, 0],
  ) as [number, number];

/** Begins to look at the machine's processors. @returns says how much of all of them was used since then: 0 to 1 */
export function startLoad(): () => number {
  const [busy, all] = busyOf();
  return () => {
    const [nowBusy, nowAll] = busyOf();
    return (nowBusy - busy) / Math.max(1, nowAll - all);
  };
}
