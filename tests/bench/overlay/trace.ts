import type { Page } from 'puppeteer';

/** What is used of an event in Chromium's traces. Microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time on the processor: what the machine did meanwhile is not in it. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args?: { data?: { url?: string; functionName?: string; startTime?: number } };
}

/** Tasks and calls, and samples of what runs, by which the work of promises is told apart. */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** Whoever starts to take samples is busy for a moment, which must not fall into what is measured. */
const SETTLED = 500;

/** What was recorded, and how long that took. */
export interface Trace {
  events: TraceEvent[];
  seconds: number;
}

/** Tasks and calls alone: whoever takes samples besides makes what is measured longer. */
export const TASKS = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Records what the browser does while something happens. Chromium alone. */
export async function traced(
  page: Page,
  act: () => Promise<unknown>,
  categories: string[] = CATEGORIES,
): Promise<Trace> {
  await page.tracing.start({ categories });
  let [from, to] = [0, 0];
  try {
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLED);
    from = await clock(page);
    await act();
    to = await clock(page);
  } catch (error) {
    await page.tracing.stop();
    throw error;
  }
  const text = Buffer.from((await page.tracing.stop()) ?? new Uint8Array()).toString();
  const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] };
  const isWithin = ({ ph, ts }: TraceEvent) => ph !== 'X' || (ts >= from * 1e6 && ts < to * 1e6);
  return { events: traceEvents.filter(isWithin), seconds: to - from };
}

/** The clock of traces. Seconds. */
const clock = async (page: Page): Promise<number> => (await page.metrics()).Timestamp ?? 0;
