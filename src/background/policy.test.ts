// What an administrator forbids is not begun, resumed, brought in or walked.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GUIDE, newClass, RUN } from './fixtures/class.ts';

let c: Awaited<ReturnType<typeof newClass>>;
beforeEach(async () => {
  c = await newClass();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What each way of using a guide comes to while these guides are allowed. */
async function ways(guides: string[]) {
  const [{ resumeRun }, { importRun }, { whose }, { renderJson }] = await Promise.all([
    import('./stored-runs.ts'),
    import('./import-run.ts'),
    import('./accounts.ts'),
    import('../export/json.ts'),
  ]);
  const { readRun } = await import('../platform/run-store.ts');
  await c.worker.startRun(GUIDE, RUN);
  const run = await readRun(RUN);
  if (!run) throw new Error('gone');
  const { guide, events } = run;
  const text = renderJson({ id: 'another-run-id', guide, events, damaged: 0, writtenAt: Date.now(), version: '1' });
  c.browser.managed.guides = guides;
  const said = (job: Promise<unknown>) =>
    job.then(
      () => 'yes',
      (error: Error) => error.message,
    );
  return {
    start: await said(c.worker.startRun(GUIDE, 'a-third-run-id')),
    resume: await said(resumeRun(RUN)),
    import: await said(importRun(text)),
    walk: (await whose({ tab: 1, frame: 0 }, undefined, true)).run ? 'yes' : 'no',
  };
}

it.each<[string[], object]>([
  [[GUIDE], { start: 'yes', resume: 'yes', import: 'yes', walk: 'yes' }],
  [
    ['another'],
    {
      start: 'problem.guideForbidden',
      resume: 'problem.guideForbidden',
      import: 'problem.guideForbidden',
      walk: 'no',
    },
  ],
])('guides allowed: %j', async (guides, expected) => expect(await ways(guides)).toEqual(expected));
