import { describe, expect, it } from 'vitest';
import { HALF, recordOf } from '../export/fixtures/runs.ts';
import { renderJson } from '../export/json.ts';
import { EMPTY_BOARD, heard } from '../training/board.ts';
import { guide, NOW, newSession } from '../training/fixtures/links.ts';
import { planOf } from '../training/plan-of.ts';
import { headsOf } from './columns.ts';
import { takeFiles } from './files.ts';
import type { Live } from './live.ts';
import type { Room } from './room.ts';
import { store } from './store.ts';

const trainer = await newSession();
const plan = planOf(guide);

function room(): Room {
  const live: Live = {
    board: EMPTY_BOARD,
    refused: {},
    ahead: 0,
    now: () => NOW,
    again: () => undefined,
    listen: () => undefined,
    hush: () => undefined,
    take: (some) => {
      live.board = heard(live.board, some).board;
    },
  };
  const boardGuide = { plan, worded: guide, ...headsOf(plan, guide) };
  return { session: { v: 1, trainer }, guide: boardGuide, live, over: new AbortController(), isNew: false };
}
const saved = (nth: number, events = HALF) => {
  const id = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  return new File([renderJson(recordOf(events, { id, name: `Person ${nth}` }))], `person-${nth}.json`);
};

describe('files on the board', () => {
  it('are taken by the hundred, and what is wrong among them is listed by its name', async () => {
    const files: File[] = Array.from({ length: 200 }, (_, nth) => saved(nth));
    files.splice(3, 0, new File(['\u0000\u0001'], 'holiday.jpg'));
    files.splice(
      150,
      0,
      new File(
        [await saved(1).text()].map((text) => text.slice(0, 300)),
        'half.json',
      ),
    );
    files.push(new File(['x'.repeat(4_000_001)], 'huge.json'));
    files.push(new File([(await saved(2).text()).replaceAll(guide.id, 'other')], 'other.json'));
    const here = room();
    const shown: number[] = [];
    const stop = store.subscribe(({ filed }) => shown.push(filed?.read ?? 0));
    await takeFiles(here, files);
    stop();
    expect(here.live.board.states.size).toBe(200);
    const { filed } = store.getState();
    expect([filed?.total, filed?.read, filed?.taken]).toEqual([204, 204, 200]);
    expect(filed?.wrong.map(({ file, problem }) => `${file} ${problem.text}`)).toEqual([
      'holiday.jpg problem.importNotJson',
      'half.json problem.importCutOff',
      'huge.json problem.importTooLarge',
      'other.json problem.importOtherGuide',
    ]);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    expect(shown.length).toBeGreaterThan(5);
  });

  it('are all taken when more are dropped while the first are read', async () => {
    const here = room();
    const first = takeFiles(here, [saved(1), new File(['no'], 'no.json'), saved(2)]);
    expect(store.getState().filed).toMatchObject({ total: 3, read: 0 });
    const second = takeFiles(here, [saved(3), new File(['no'], 'neither.json')]);
    await Promise.all([first, second]);
    const { filed } = store.getState();
    expect([here.live.board.states.size, filed?.total, filed?.read, filed?.taken]).toEqual([3, 5, 5, 3]);
    expect(filed?.wrong.map(({ file }) => file)).toEqual(['no.json', 'neither.json']);
    await takeFiles(here, [saved(4)]);
    expect(store.getState().filed).toEqual({ total: 1, read: 1, taken: 1, wrong: [] });
  });

  it('are the same board however often they are dropped', async () => {
    const here = room();
    await takeFiles(here, [saved(1), saved(2, HALF.slice(0, 3))]);
    const once = here.live.board;
    await takeFiles(here, [saved(2, HALF.slice(0, 3)), saved(1)]);
    expect(here.live.board).toEqual(once);
    await takeFiles(here, [saved(2)]);
    expect([...here.live.board.states.values()].map(({ seq }) => seq)).toEqual([HALF.length, HALF.length]);
  });

  it('are let lie when the session is closed meanwhile', async () => {
    const here = room();
    here.over.abort();
    await takeFiles(here, [saved(1)]);
    expect(here.live.board.states.size).toBe(0);
  });
});
