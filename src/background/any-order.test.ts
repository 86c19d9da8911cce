// What many tabs propose, in whatever order it comes and however often, becomes the same run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF, RUN, recordOf } from '../export/fixtures/runs.ts';
import { renderJson } from '../export/json.ts';
import type { Proposal } from '../messages/protocol.ts';
import type { EventBody } from '../progress/event.ts';
import { fold } from '../progress/fold.ts';
import { memoryBrowser } from './fixtures/memory.ts';

const { stored } = memoryBrowser();
const { importRun } = await import('./import-run.ts');
const { append } = await import('./writer.ts');

await importRun(renderJson(recordOf(HALF.slice(0, 1))));
const begun = [...stored];

const action = fc.constantFrom('root.open', 'root.dashboard', 'root.add-mfa', 'root.device-name', 'user.open');

/** What tabs see of the same pages: results of any grade, aims reached before, and choices that the pages show. */
const seen: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ type: fc.constant('done'), action, grade: fc.constantFrom('told', 'seen', 'confirmed') }),
  fc.record({
    type: fc.constant('settled'),
    actions: fc.uniqueArray(action, { minLength: 1 }),
    as: fc.constant('already'),
  }),
  fc.constant({ type: 'chose', branch: 'root.device', option: 'app' }),
) as fc.Arbitrary<EventBody>;

const proposals = fc
  .array(seen, { minLength: 1, maxLength: 12 })
  .map((bodies) => bodies.map((body, at): Proposal => ({ id: `p${at}`, body })));

/** The same in another order, some of it twice, in messages of any size that are all under way at once. */
const delivered = proposals.chain((all) =>
  fc
    .tuple(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), fc.array(fc.nat(4), { minLength: 1 }))
    .map(([order, again, sizes]) => ({ all, messages: cut([...order, ...again], sizes) })),
);

function cut(queue: Proposal[], sizes: readonly number[]): Proposal[][] {
  const messages: Proposal[][] = [];
  for (let at = 0, turn = 0; at < queue.length; turn++) {
    const size = 1 + (sizes[turn % sizes.length] ?? 0);
    messages.push(queue.slice(at, at + size));
    at += size;
  }
  return messages;
}

/** A run as it stands, without its moments, which tell when a proposal came. */
async function runAfter(messages: readonly Proposal[][]) {
  stored.clear();
  for (const [key, value] of begun) stored.set(key, value);
  let clock = Date.UTC(2027, 0);
  const ends = await Promise.all(messages.map((events) => append(RUN, events, () => clock++)));
  const longest = ends.reduce((a, b) => (b.events.length > a.events.length ? b : a));
  const { outcomes, choices } = fold(longest.events);
  const ids = longest.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return {
    choices,
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, one]) => [id, { ...one, at: 0 }])),
  };
}

describe('proposals of many tabs', () => {
  it('fold to the same run in any order, duplicated and delayed', async () => {
    await fc.assert(
      fc.asyncProperty(delivered, async ({ all, messages }) => {
        expect(await runAfter(messages)).toEqual(await runAfter([all]));
      }),
    );
  });

  it('would not, if the person took something back in between', async () => {
    const done: Proposal = { id: 'a', body: { type: 'done', action: 'root.open', grade: 'seen' } };
    const back: Proposal = { id: 'b', body: { type: 'reopened', actions: ['root.open'] } };
    expect(await runAfter([[done, back]])).not.toEqual(await runAfter([[back, done]]));
  });
});
