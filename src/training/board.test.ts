import { describe, expect, it } from 'vitest';
import { type Board, EMPTY_BOARD, type Heard, heard, lastSaid, MOST_PEOPLE } from './board.ts';
import { pickRows, viewOf, withoutNames } from './board-view.ts';
import { beats, boardOf, classOf, key, MINUTE, says, trainerSays } from './fixtures/classes.ts';
import { guide, NOW } from './fixtures/links.ts';
import { ACTIONS } from './fixtures/people.ts';
import { handId } from './hand.ts';
import { LEAST_MINUTES, planOf } from './plan-of.ts';
import type { Row } from './row.ts';
import { timeline } from './timeline.ts';

const plan = planOf(guide);
const [FIRST = '', SECOND = ''] = ACTIONS;
const view = (board: Board, now = NOW + 2 * MINUTE) => viewOf(board, { plan, begun: NOW, now });
const rowIn = (board: Board, now?: number, nth = 1) =>
  view(board, now).rows.find(({ participant }) => participant === key(nth)) as Row;
const expected = LEAST_MINUTES * MINUTE;

/** What marks a row, in words. */
const told = ({ stuckFor, away, late, left, finished, behind, otherGuide, namesake, hand }: Row): string =>
  Object.entries({
    stuck: stuckFor !== undefined,
    away,
    late,
    left,
    finished,
    behind,
    otherGuide,
    namesake,
    hand: hand && !hand.acked,
    helped: hand?.acked,
  })
    .flatMap(([word, is]) => (is ? [word] : []))
    .join(' ');

const since = NOW + 30_000;
const hand = { reason: 'device', since } as const;
const ack = (at: number) => trainerSays(1, { type: 'ack', hand: handId(key(1), at) });

describe('a row', () => {
  it.each<[string, Heard[], number, string]>([
    ['just now', [says(1)], NOW + 2 * MINUTE, ''],
    ['as long as expected', [says(1), beats(1, since + expected)], since + expected, ''],
    ['longer than expected', [says(1), beats(1, since + expected)], since + expected + 1, 'stuck'],
    [
      'at a choice for long',
      [says(1, { active: { id: 'root.device', since } }), beats(1, since + expected)],
      since + expected + 1,
      'stuck',
    ],
    [
      'a run that was begun yesterday',
      [says(1, { active: { id: SECOND, since: NOW - 1440 * MINUTE } })],
      NOW + MINUTE,
      '',
    ],
    ['no word for two minutes', [says(1)], NOW + 3 * MINUTE, ''],
    ['no word for longer', [says(1)], NOW + 3 * MINUTE + 1, 'away'],
    ['a beat since', [says(1), beats(1, NOW + 2 * MINUTE)], NOW + 3 * MINUTE + 1, ''],
    ['a beat of a state that is not here', [says(1), beats(1, NOW + MINUTE + 1, 2)], NOW + MINUTE, 'behind'],
    [
      'a clock that was set back',
      [beats(1, NOW + 60 * MINUTE, 1, NOW), says(1, { seq: 2 }, NOW + 30 * MINUTE)],
      NOW + 31 * MINUTE,
      '',
    ],
    ['left', [says(1, { left: true, hand })], NOW + 90 * MINUTE, 'left'],
    ['finished, and gone home', [says(1, { active: undefined })], NOW + 90 * MINUTE, 'finished'],
    ['another version of the guide', [says(1, { guide: { id: guide.id, version: '1' } })], NOW + MINUTE, 'otherGuide'],
    ['another guide', [says(1, { guide: { id: 'other', version: guide.version } })], NOW + MINUTE, 'otherGuide'],
    ['a name twice', [says(1, { name: 'ADA' }), says(2, { name: 'Ada' })], NOW + MINUTE, 'namesake'],
    ['a hand', [says(1, { hand })], NOW + MINUTE, 'hand'],
    ['a hand, help is coming', [says(1, { hand }), ack(since)], NOW + MINUTE, 'helped'],
    ['a hand again, after help', [says(1, { hand }), ack(since - MINUTE)], NOW + MINUTE, 'hand'],
    ['a hand taken back', [says(1, { hand }), says(1, { seq: 2 })], NOW + MINUTE, ''],
  ])('%s', (_, all, now, expectedTold) => expect(told(rowIn(boardOf(...all), now))).toBe(expectedTold));

  it.each<[string, number[], number[]]>([
    ['nobody who comes with the others, however long after the session was made', [30, 31, 39, 35], []],
    ['who comes ten minutes after the others', [0, 0, 9, 11], [4]],
    ['nobody but who is later than the class, when its trainer tried it before', [0, 60, 61, 62, 62, 75], [6]],
    ['nobody who is the only one', [90], []],
  ])('says of %s that they are late', (_, minutes, late) => {
    const all = minutes.map((at, nth) => says(nth, { joined: NOW + at * MINUTE, at: NOW + at * MINUTE }));
    const { rows } = view(boardOf(...all), NOW + 100 * MINUTE);
    expect(rows.flatMap((row) => (row.late ? [row.number] : []))).toEqual(late);
  });

  it('is told by the relay’s clock where the participant’s is wrong', () => {
    const wrong = says(1, {}, NOW + 61 * MINUTE);
    const row = rowIn(boardOf(wrong), NOW + 61 * MINUTE);
    expect(row).toMatchObject({ joined: NOW + 60 * MINUTE, active: { since: since + 60 * MINUTE }, away: false });
    expect(row.marks[FIRST]?.at).toBe(since + 60 * MINUTE);
    expect(rowIn(boardOf(says(1, {}, NOW + MINUTE + 5000))).joined).toBe(NOW);
  });
});

describe('messages that come again', () => {
  const older = says(1);
  const newer = says(1, { seq: 2, name: 'New' });
  const why = (board: Board, one: Heard) => heard(board, [one]).refused.map(({ refused }) => refused);

  it('are told as replayed, and change nothing', () => {
    const board = boardOf(older, newer, beats(1, NOW + 2 * MINUTE, 2), ack(1));
    for (const one of [older, newer, beats(1, NOW + 2 * MINUTE, 2), beats(1, NOW, 1), ack(1)]) {
      const again = heard(board, [{ ...one, heardAt: NOW + 600 * MINUTE }]);
      expect(again.board).toEqual(board);
      expect(again.refused).toEqual([{ message: one.message, refused: 'replayed' }]);
    }
    expect(why(board, says(1, { seq: 3 }))).toEqual([]);
    expect(why(board, says(2))).toEqual([]);
  });

  it('bring nobody back who is away', () => {
    const board = heard(boardOf(older), [{ ...older, heardAt: NOW + 60 * MINUTE }]).board;
    expect(told(rowIn(board, NOW + 60 * MINUTE))).toContain('away');
  });

  it('of too many people are refused, of those who are there are not', () => {
    const all = Array.from({ length: MOST_PEOPLE + 1 }, (_, nth) => says(nth));
    const { board, refused } = heard(EMPTY_BOARD, all);
    expect([board.states.size, refused.length, refused[0]?.refused]).toEqual([MOST_PEOPLE, 1, 'too-many']);
    expect(why(board, says(5, { seq: 9 }))).toEqual([]);
  });
});

describe('the board', () => {
  const class3 = boardOf(
    says(1, { hand: { reason: 'question', since: NOW + 50_000 } }),
    says(2, { hand: { reason: 'device', since: NOW + 40_000 }, joined: NOW + 1000, active: { id: FIRST, since } }),
    says(3, { joined: NOW + 2000, active: undefined, done: 40 }),
    trainerSays(1, { type: 'notice', text: 'Hello' }),
    trainerSays(2, { type: 'notice', text: 'Break' }, NOW + MINUTE),
  );

  it('has the oldest hand first, what was said last first, and counts', () => {
    const { hands, notices, counts, ended } = view(class3);
    expect(hands.map(({ number }) => number)).toEqual([2, 1]);
    expect(notices.map(({ text }) => text)).toEqual(['Break', 'Hello']);
    expect(counts).toEqual({ people: 3, finished: 1, stuck: 0, away: 0, left: 0, late: 0, hands: 2 });
    expect([ended, lastSaid(class3), lastSaid(EMPTY_BOARD)]).toEqual([false, 2, 0]);
    expect(view(heard(class3, [trainerSays(3, { type: 'end' })]).board).ended).toBe(true);
  });

  it('says how many are at each step, and how many past it', () => {
    const { steps } = view(class3);
    const at = [plan.stepOf.get(FIRST) ?? -1, plan.stepOf.get(SECOND) ?? -1];
    expect(steps.reduce((sum, { here }) => sum + here, 0)).toBe(2);
    expect(at.map((one) => steps[one]?.here)).toEqual(at[0] === at[1] ? [2, 2] : [1, 1]);
    expect(steps.at(-1)?.past).toBe(1);
    expect(view(boardOf(says(1, { left: true }))).steps.some(({ here }) => here > 0)).toBe(false);
  });

  it('can be narrowed and ordered, and shown without names', () => {
    const numbers = (...how: [Parameters<typeof pickRows>[1], Parameters<typeof pickRows>[2]]) =>
      pickRows(view(class3), ...how).map(({ number }) => number);
    expect(numbers('all', 'joined')).toEqual([1, 2, 3]);
    expect(numbers('hands', 'done')).toEqual([1, 2]);
    expect(numbers('finished', 'stuck')).toEqual([3]);
    expect(numbers('late', 'name')).toEqual([]);
    expect(JSON.stringify(withoutNames(view(class3).rows))).not.toContain('Person');
  });

  it('has a time line', () => {
    const rows = view(boardOf(...classOf(4, ACTIONS.slice(0, 3))), NOW + 9 * MINUTE).rows;
    const line = timeline(rows, NOW, NOW + 4 * MINUTE, 4);
    expect(line.map(({ joined, closed, finished }) => [joined, closed, finished])).toEqual([
      [4, 4, 0],
      [0, 4, 0],
      [0, 4, 4],
      [0, 0, 0],
    ]);
  });
});

it('500 people and 60 actions fold and are read', () => {
  const actions = Array.from({ length: 60 }, (_, at) => `action-${at}`);
  const all = classOf(500, actions);
  const clock = (what: string, work: () => unknown) => {
    const begun = performance.now();
    work();
    console.log(`${what}: ${(performance.now() - begun).toFixed(1)} ms`);
  };
  let board = EMPTY_BOARD;
  clock(`${all.length} messages in one batch`, () => {
    board = heard(EMPTY_BOARD, all).board;
  });
  clock('one more second of 50 messages', () => heard(board, all.slice(-50)));
  clock('the view of it', () => view(board, NOW + 60 * MINUTE));
  expect(view(board, NOW + 60 * MINUTE).counts).toMatchObject({ people: 500, finished: 500 });
});

it('waits as long as the guide expects, where that is long', () => {
  const [task] = guide.tasks;
  const step = task?.steps.find(({ items }) => items[0]?.kind === 'action');
  const [item] = step?.items ?? [];
  if (!task || !step || item?.kind !== 'action') throw new Error('no-action');
  const slow = { ...item, action: { ...item.action, id: 'slow', minutes: 10 } };
  const { patience, stepOf, steps } = planOf({
    ...guide,
    tasks: [{ ...task, steps: [{ ...step, items: [slow, item] }] }],
  });
  expect([patience.get('slow'), patience.get(item.action.id)]).toEqual([10 * MINUTE, LEAST_MINUTES * MINUTE]);
  expect([stepOf.get('slow'), steps[0]?.actions]).toEqual([0, ['slow', item.action.id]]);
});
