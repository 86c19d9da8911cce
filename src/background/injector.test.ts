import { beforeEach, expect, it, vi } from 'vitest';
import { CONSOLE_TAB, classBrowser } from './fixtures/class-browser.ts';

const executeScript = vi.fn<(injection: object) => Promise<unknown>>();
const stored = classBrowser();
vi.stubGlobal('chrome', { ...stored, scripting: { executeScript }, i18n: { getUILanguage: () => 'en' } });
for (const name of ['account.part', 'checklist.part', 'developer.part', 'notes.part', 'ring.part', 'walk'])
  vi.doMock(`../content/${name}.ts?script&iife`, () => ({ default: `${name}.js` }));
const { answer } = await import('./answers.ts');

const FRAME = { from: 'frame', at: { tab: 1, frame: 3 } } as const;
beforeEach(() => void executeScript.mockReset().mockResolvedValue([]));

it.each([
  ['walk', {}, ['texts/en.js', 'walk.js']],
  ['part', { part: 'checklist' }, ['checklist.part.js']],
] as const)('%s: is put into the frame that asks', async (kind, ask, files) => {
  expect(await answer(kind, ask, FRAME)).toEqual({ ok: true });
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 1, frameIds: [3] }, files }]]);
});

it.each([
  ['walk', {}],
  ['part', { part: 'checklist' }],
] as const)('%s: who asks is told that it could not be put in', async (kind, ask) => {
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await answer(kind, ask, FRAME)).toMatchObject({ ok: false });
});

it('is not waited for long where a tab sleeps: what was pressed is answered, and the walk comes when the tab wakes', async () => {
  vi.useFakeTimers();
  stored.kept.set('active', { run: 'run-a', hidden: false });
  stored.open.push(CONSOLE_TAB, { ...CONSOLE_TAB, id: 2 });
  executeScript.mockImplementation(() => new Promise(() => undefined));
  const answered = vi.fn();
  void answer('hide', { hidden: false }, { from: 'extension' }).then(answered);
  await vi.advanceTimersByTimeAsync(5000);
  expect(executeScript).toHaveBeenCalledTimes(2);
  expect(answered).toHaveBeenCalledWith({ ok: true });
  vi.useRealTimers();
});
