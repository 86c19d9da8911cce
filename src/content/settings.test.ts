import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Placing } from '../ui/preferences.ts';

const sendMessage = vi.fn<(message: { change: { placing: Placing } }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
vi.mock('../platform/preference-store.ts', () => ({ onPreferences: () => undefined }));
const { followSettings } = await import('./settings.ts');

const at = (corner: Placing['corner']): Placing => ({ ...DEFAULTS.placing, corner });
const [FIRST, SECOND, THIRD] = [at('top-left'), at('top-right'), at('bottom-left')];
const sent = () => sendMessage.mock.calls.map(([{ change }]) => change.placing);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('where the person has put the checklist', () => {
  beforeEach(() => void sendMessage.mockReset().mockResolvedValue({ ok: true }));
  const settings = () => followSettings(new AbortController().signal, DEFAULTS, () => undefined);

  it('is told one after the other, and of several the last', async () => {
    const { place, placing } = settings();
    for (const one of [FIRST, SECOND, THIRD]) place(one);
    expect(sent()).toEqual([FIRST]);
    expect(placing()).toEqual(THIRD);
    await settled();
    expect(sent()).toEqual([FIRST, THIRD]);
  });

  it('is told again the next time where the worker died', async () => {
    const { place } = settings();
    sendMessage.mockRejectedValueOnce(new Error('died'));
    place(FIRST);
    await settled();
    place(SECOND);
    await settled();
    expect(sent()).toEqual([FIRST, SECOND]);
  });
});
