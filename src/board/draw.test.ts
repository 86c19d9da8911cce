import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { BoardSession } from '../platform/session-store.ts';
import type { Board as Heard } from '../training/board.ts';
import { viewOf } from '../training/board-view.ts';
import { boardOf, classOf, MINUTE, says } from '../training/fixtures/classes.ts';
import { guide, NOW, newSession } from '../training/fixtures/links.ts';
import { planOf } from '../training/plan-of.ts';
import { timeline } from '../training/timeline.ts';
import { policyFrom } from '../ui/policy.ts';
import { setTexts } from '../ui/texts.ts';
import { Board, type BoardPresses } from './Board.tsx';
import { headsOf } from './columns.ts';
import { onPaper, type PaperNode } from './fixtures/paper.ts';
import { type BoardState, store } from './store.ts';

const texts = JSON.parse(readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'));
setTexts(
  Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, (one as { message: string }).message])),
  'en',
);

const trainer = await newSession('Monday', Date.now() + 3_600_000);
const session: BoardSession = { v: 1, trainer, hearing: 'k1-token' };
const plan = planOf(guide);
const guides = [{ plan, worded: guide, ...headsOf(plan, guide) }];
/** Nobody presses anything here. */
const PRESSES = {} as BoardPresses;

/** The board of a class, twenty minutes later. */
function stateOf(board: Heard, more: Partial<BoardState> = {}): BoardState {
  const now = NOW + 20 * MINUTE;
  const view = viewOf(board, { plan, begun: NOW, now });
  const stretches = timeline(view.rows, NOW, now, 30);
  const { session: chosen } = trainer.link;
  return {
    ...store.getInitialState(),
    guides,
    sessions: [session],
    chosen,
    view,
    now,
    stretches,
    hearing: { failures: 0 },
    ...more,
  };
}
function drawn(state: BoardState, paper = onPaper()): PaperNode {
  render(h(Board, { ...state, ...PRESSES }), paper as never);
  return paper;
}
const having = (paper: PaperNode, name: string) => paper.all(({ attributes }) => attributes.has(name));

describe('the board', () => {
  it('draws of 500 people those in sight, and says how many there are', () => {
    const paper = drawn(stateOf(boardOf(...classOf(500))));
    const [table] = having(paper, 'aria-rowcount');
    expect(table?.attributes.get('aria-rowcount')).toBe('502');
    const rows = having(paper, 'data-person');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(rows.map(({ attributes }) => attributes.get('aria-rowindex'))).toEqual(rows.map((_, at) => String(at + 3)));
    expect(having(rows[0] as PaperNode, 'data-standing')).toHaveLength(plan.actions.length);
  });

  it('draws all of them for paper', () => {
    expect(having(drawn(stateOf(boardOf(...classOf(60)), { every: true })), 'data-person')).toHaveLength(60);
  });

  it('takes a name for nothing but a name, and hides it where names are hidden', () => {
    const board = boardOf(says(1, { name: '<img src=x onerror=alert(1)>', hand: { reason: 'device', since: NOW } }));
    const paper = drawn(stateOf(board));
    expect(paper.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(paper.all(({ localName }) => localName === 'img')).toEqual([]);
    const look = { ...store.getInitialState().look, hidden: true };
    const problem = { text: 'problem.importNotJson', values: { line: 1, column: 1 } } as const;
    const filed = { total: 1, read: 1, taken: 0, wrong: [{ nth: 0, file: 'onerror.json', problem }] };
    const hidden = drawn(stateOf(board, { look, filed }));
    const said = hidden.all(() => true).flatMap(({ attributes }) => [...attributes.values()]);
    expect(hidden.textContent + said.join()).not.toContain('onerror');
    expect(hidden.textContent).toContain('Person 1');
  });

  it.each<[string, Partial<BoardState>, string]>([
    ['all sessions', { chosen: '' }, 'Make a session'],
    [
      'that sessions are forbidden',
      { chosen: '', policy: policyFrom({ sessions: false }) },
      'Training sessions: not allowed',
    ],
    ['that no guide is allowed', { chosen: '', policy: policyFrom({ guides: [] }) }, 'Guides that may be used: none'],
    ['that records are forbidden', { policy: policyFrom({ exports: false }) }, 'does not allow records to be saved'],
    ['no session yet', { chosen: '', sessions: [] }, 'There is no session in this browser yet.'],
    ['what is wrong with a wish', { chosen: '', faults: { key: 'no-key' } }, 'This is no relay’s key'],
    ['a relay that is gone', { hearing: { failures: 1, deafSince: NOW } }, 'Not connected since'],
    ['a relay not reached yet', { hearing: { failures: 0, deafSince: NOW } }, 'Connecting to https://relay.example'],
    [
      'a session that is over',
      { hearing: { failures: 0, deafSince: NOW, stopped: 'over' } },
      'over at the relay (410)',
    ],
    ['what was refused', { refused: { 'bad-signature': 2, replayed: 9 } }, 'Messages not taken: 2'],
    ['a session without relay', { sessions: [{ v: 1, trainer }] }, 'files alone, no relay'],
    ['a guide that is not here', { guides: [] }, 'There is no guide “secure-new-account”'],
    [
      'wrong files',
      {
        filed: {
          total: 2,
          read: 2,
          taken: 1,
          wrong: [
            { nth: 0, file: 'x.jpg', problem: { text: 'problem.importNotJson', values: { line: 1, column: 1 } } },
          ],
        },
      },
      'x.jpg This is no saved run',
    ],
    ['nobody', { view: viewOf(boardOf(), { plan, begun: NOW, now: NOW }) }, 'Nobody has joined yet.'],
    ['nobody who fits', { look: { only: 'left', by: 'joined', find: '', hidden: false } }, 'Nobody is as you chose.'],
  ])('says %s', (_, more, words) => expect(drawn(stateOf(boardOf(...classOf(3)), more)).textContent).toContain(words));

  it('says all of it in words: no key of a text is left', () => {
    const paper = drawn(stateOf(boardOf(...classOf(3), says(9, { hand: { reason: 'question', since: NOW } }))));
    const said = paper
      .all(() => true)
      .flatMap(({ attributes }) => ['aria-label', 'title'].map((one) => attributes.get(one)));
    expect([paper.textContent, ...said].join('\n').match(/\b(board|export|mark|report|runs)\.[a-z]\w*/g)).toBeNull();
  });

  it('draws a class of 500 anew quickly', () => {
    const [before, after] = [
      stateOf(boardOf(...classOf(500))),
      stateOf(boardOf(...classOf(500), says(3, { seq: 99 }))),
    ];
    const paper = drawn(before);
    const begun = performance.now();
    drawn(after, paper);
    console.log(`drawn anew in ${(performance.now() - begun).toFixed(0)} ms`);
    expect(having(paper, 'data-person').length).toBeGreaterThan(5);
  });
});
