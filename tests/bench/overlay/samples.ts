import { groupBy } from './group.ts';
import type { TraceEvent } from './trace.ts';

interface Node {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

interface Chunk {
  cpuProfile?: { nodes?: Node[]; samples?: number[] };
  timeDeltas?: number[];
}

/** One look at what a thread was running. */
export interface Sample {
  /** Microseconds. */
  at: number;
  /** Whether the code that is counted called for it. */
  own: boolean;
}

/** The samples of a trace, by process, in their order. */
export function samplesOf(events: readonly TraceEvent[], script: RegExp): Map<number, Sample[]> {
  const all = new Map<number, Sample[]>();
  const profiles = groupBy(
    events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk'),
    ({ pid, id }) => `${pid}/${id}`,
  );
  for (const parts of profiles.values()) {
    const [{ pid }] = parts as [TraceEvent];
    all.set(pid, [...(all.get(pid) ?? []), ...unroll(parts, script)]);
  }
  for (const samples of all.values()) samples.sort((one, other) => one.at - other.at);
  return all;
}

function unroll(parts: readonly TraceEvent[], script: RegExp): Sample[] {
  const start = parts.find(({ name }) => name === 'Profile')?.args?.data?.startTime;
  if (start === undefined) return [];
  const own = new Map<number, boolean>();
  const samples: Sample[] = [];
  let at = start;
  for (const { args } of parts.toSorted((one, other) => one.ts - other.ts)) {
    const { cpuProfile, timeDeltas = [] } = (args?.data ?? {}) as Chunk;
    // A node comes after its parent: whatever is called by what is counted is counted.
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      own.set(id, script.test(callFrame.url ?? '') || (parent !== undefined && own.get(parent) === true));
    for (const [index, id] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      samples.push({ at, own: own.get(id) === true });
    }
  }
  return samples;
}
