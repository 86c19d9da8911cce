import { describe, expect, it } from 'vitest';
import { FINISHED, HALF, recordOf } from '../export/fixtures/runs.ts';
import { renderJson } from '../export/json.ts';
import { renderOverview } from '../export/overview.ts';
import { readingOf } from '../export/reading.ts';
import { actionsOfTask } from '../guide/actions.ts';
import type { EventBody } from './event.ts';
import { done, guide, plus } from './fixtures/sights.ts';
import { EMPTY } from './fold.ts';
import { tally } from './plan.ts';

const skip = (action: string): EventBody => ({ type: 'skipped', action, reason: 'later' });
const [root] = guide.tasks;
const ways: EventBody[] = root ? actionsOfTask(root).map(({ id }) => skip(id)) : [];

describe('what counts as done', () => {
  it('is not what was skipped: that is neither done nor left', () => {
    const { total, left } = tally(guide.tasks, EMPTY);
    expect(left).toBe(total);
    const state = plus(done(EMPTY, 'root.open'), skip('root.dashboard'));
    expect(tally(guide.tasks, state)).toMatchObject({ done: 1, total, left: total - 2 });
  });

  it.each([
    ['half a run', HALF],
    ['a finished run', FINISHED],
    ['a run of which every way of a choice was skipped', [...HALF.slice(0, 1), ...ways]],
  ])('is the same number in file, report and overview of %s', (_what, bodies) => {
    const record = recordOf(bodies);
    const { done: counted, total } = readingOf(record);
    expect(JSON.parse(renderJson(record))).toMatchObject({ done: counted, total });
    expect(renderOverview([record])).toContain(`,${counted},${total},`);
    const isDone = Object.values(JSON.parse(renderJson(record)).tasks as { actions: { outcome: string }[] }[])
      .flatMap(({ actions }) => actions)
      .filter(({ outcome }) => ['done', 'already', 'passed'].includes(outcome));
    expect(counted).toBeLessThanOrEqual(isDone.length);
  });
});
