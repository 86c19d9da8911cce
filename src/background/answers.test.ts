import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { classBrowser } from './fixtures/class-browser.ts';

vi.stubGlobal('chrome', classBrowser());
vi.mock('./injector.ts', () => ({ injectEverywhere: async () => undefined }));
const { answer } = await import('./answers.ts');

const FRAME = { from: 'frame', at: { tab: 1, frame: 0 } } as const;

describe('of a training session a console page may do nothing', () => {
  const asked = vi.fn();
  beforeEach(() => vi.stubGlobal('fetch', asked));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['session-link', { text: 'x' }],
    ['session-join', { text: 'x', name: 'x' }],
    ['session-leave', {}],
    ['session-hand', { reason: 'device' }],
  ] as const)('%s', async (kind, ask) => {
    expect(await answer(kind, ask as never, FRAME)).toEqual({ ok: false, problem: { text: 'problem.notFromPage' } });
    expect(asked).not.toHaveBeenCalled();
  });

  it('but put away what the trainer said', async () => {
    expect(await answer('noticed', { seq: 1 }, FRAME)).toEqual({ ok: true });
  });
});
