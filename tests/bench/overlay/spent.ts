import { groupBy } from './group.ts';
import { type Sample, samplesOf } from './samples.ts';
import type { TraceEvent } from './trace.ts';

/** What some code took of the main thread. Milliseconds on the processor. */
export interface Spent {
  total: number;
  /** The most within one task. */
  longest: number;
  /** By the function that the browser called. */
  calls: Map<string, number>;
}

/** Calls into scripts, outermost ones of which are counted. */
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule']);

/**
 * Sums up, from a trace, what the code of some scripts took: their calls with all that these forced (style, layout,
 * garbage collection), and what they do when a promise settles. The browser does not say whose that is: samples do.
 */
export function spentBy(events: readonly TraceEvent[], script: RegExp): Spent {
  const samples = samplesOf(events, script);
  const spent: Spent = { total: 0, longest: 0, calls: new Map() };
  const threads = groupBy(
    events.filter(({ ph }) => ph === 'X'),
    ({ pid, tid }) => `${pid}/${tid}`,
  );
  for (const thread of threads.values()) addThread(spent, thread, script, samples.get(thread[0]?.pid ?? 0) ?? []);
  return spent;
}

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const ms = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;

function addThread(spent: Spent, thread: TraceEvent[], script: RegExp, samples: readonly Sample[]): void {
  /** What is going on: the task, the outermost call of anybody and of what is counted, settled promises between calls. */
  let task = { own: 0 };
  let [call, own]: (TraceEvent | undefined)[] = [];
  let promises: { event: TraceEvent; calls: TraceEvent[] } | undefined;
  const add = (name: string, time: number) => {
    task.own += time;
    spent.total += time;
    spent.longest = Math.max(spent.longest, task.own);
    spent.calls.set(name, (spent.calls.get(name) ?? 0) + time);
  };
  const settle = () => {
    if (promises) add('(promises)', ofPromises(promises.event, promises.calls, samples));
    promises = undefined;
  };
  for (const event of inOrder(thread)) {
    if (promises && !isWithin(event, promises.event)) settle();
    if (event.name === 'RunTask') task = { own: 0 };
    const isOutermost = !isWithin(event, call);
    if (isOutermost && event.name === 'RunMicrotasks') promises = { event, calls: [] };
    if (!CALLS.has(event.name)) continue;
    if (isOutermost) promises?.calls.push(event);
    if (isOutermost) call = event;
    if (isWithin(event, own) || !script.test(event.args?.data?.url ?? '')) continue;
    own = event;
    add(nameOf(event), ms(event));
  }
  settle();
}

/** Whatever encloses others comes before them. */
const inOrder = (thread: readonly TraceEvent[]) =>
  thread.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));

const isWithin = ({ ts }: TraceEvent, outer: TraceEvent | undefined) => outer !== undefined && ts < end(outer);

const nameOf = ({ name, args }: TraceEvent) =>
  name === 'EvaluateScript' ? '(start)' : args?.data?.functionName || '(nameless)';

/** The part of settled promises' work that is counted, calls within it apart. */
function ofPromises(event: TraceEvent, calls: readonly TraceEvent[], samples: readonly Sample[]): number {
  const within = samplesIn(samples, event.ts, end(event)).filter(
    ({ at }) => !calls.some((call) => at >= call.ts && at < end(call)),
  );
  if (within.length === 0) return 0;
  const rest = ms(event) - calls.reduce((sum, call) => sum + ms(call), 0);
  return (Math.max(0, rest) * within.filter(({ own }) => own).length) / within.length;
}

function samplesIn(samples: readonly Sample[], from: number, to: number): readonly Sample[] {
  let low = 0;
  for (let high = samples.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((samples[last]?.at ?? Number.POSITIVE_INFINITY) < to) last++;
  return samples.slice(low, last);
}
