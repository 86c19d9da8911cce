import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { FACTS } from './fixtures/facts.ts';
import { NOTHING, type PopupState, popupState, shownRun } from './state.ts';

const KEYS = [
  'state',
  'where',
  'closed',
  'privacy',
  'contained',
  'hidden',
  'mfaFirst',
  'root',
  'damaged',
  'tried',
  'noRunHere',
] as const;

/** What stands out of a state, without the texts of guide and runs. */
type Said = Pick<PopupState, (typeof KEYS)[number]> & {
  newer?: string;
  room?: string;
  trouble?: string;
  front?: string;
};

/** What stands out in each example; what is not named is as in `USUAL`. */
const EXPECTED: Record<keyof typeof FACTS, Partial<Said>> = {
  'nothing begun, on the console': { state: 'no-run' },
  'nothing begun, on a tab that is not told': { state: 'no-run', where: 'unknown' },
  'nothing begun, on another page': { state: 'no-run', where: 'elsewhere' },
  'nothing begun, on a sign-in page': { state: 'no-run', where: 'sign-in' },
  'nothing begun, the console withheld': { state: 'no-run', where: 'withheld' },
  'nothing active, runs stored': { state: 'no-run' },
  'a run, on the console': { root: 'may-lack', tried: 3 },
  'a run, hidden': { root: 'may-lack', hidden: true },
  'a run, the console withheld': { root: 'may-lack', where: 'withheld' },
  'a run, about to sign in as root': { root: 'may-lack', where: 'unknown', mfaFirst: true },
  'a run, on a tab that is not told': { root: 'may-lack', where: 'unknown' },
  'a run, on a tab in a container': { root: 'may-lack', where: 'unknown', contained: true },
  'a run, on the console in a container': { root: 'may-lack' },
  'a run, on the console that was given for one press': { root: 'may-lack', where: 'withheld' },
  'a run, in a private window': { root: 'may-lack', privacy: 'private' },
  'a run, in China': { root: 'none-here', closed: ['aws-us-gov', 'aws-eusc'] },
  'a run, in GovCloud, the commercial console withheld': { root: 'none-here', closed: ['aws-cn', 'aws-eusc'] },
  'a run without a root user': { root: 'excepted' },
  'a run of an older text': { root: 'may-lack', newer: '2099.1' },
  'a run with damaged entries': { root: 'may-lack', damaged: 1 },
  'a run, little room left': { root: 'may-lack', room: 'nearly-full 85' },
  'a run, no room left': { root: 'may-lack', room: 'full 100' },
  'nothing active, no room left': { state: 'no-run', room: 'full 100' },
  'a finished run': { state: 'finished' },
  'two runs': { root: 'may-lack' },
  'two accounts, one of them in front': { root: 'may-lack', front: 'shop' },
  'two accounts, the other one in front': { state: 'finished', front: 'bank' },
  'two accounts, none in front': { root: 'may-lack', where: 'unknown' },
  'an account without a run in front': { state: 'no-run', front: 'new', noRunHere: true },
  'an account without a run in front of one from a file': { state: 'no-run', front: 'new', noRunHere: true },
  'a run that will be of the account in front': { root: 'may-lack', front: 'new' },
  'nothing that can be read': { state: 'no-run', trouble: 'problem.headDamaged' },
  'a run of a newer Waymark': { state: 'unreadable', trouble: 'problem.newer' },
};

const USUAL: Said = {
  state: 'run',
  where: 'console',
  closed: ['aws-cn', 'aws-us-gov', 'aws-eusc'],
  privacy: 'closed',
  contained: false,
  hidden: false,
  mfaFirst: false,
  root: 'asked',
  damaged: 0,
  tried: 0,
  noRunHere: false,
};

function saidOf({ newerGuide, room, trouble, front, ...state }: PopupState): Said {
  const own = Object.fromEntries(KEYS.map((key) => [key, state[key]])) as Said;
  return {
    ...own,
    newer: newerGuide?.version,
    room: room && `${room.is} ${room.percent}`,
    trouble: trouble?.text,
    front: front?.replace(/-+$/, ''),
  };
}

const stateOf = (name: string) => popupState(FACTS[name] as (typeof FACTS)[string]);

describe('what the popup says', () => {
  it.each(Object.keys(FACTS))('of %s', (name) => {
    expect(saidOf(stateOf(name))).toEqual({ ...USUAL, ...EXPECTED[name] });
  });

  it('is another thing for each of them, so that none stands for two', () => {
    const said = Object.keys(FACTS).map((name) => JSON.stringify(stateOf(name)));
    expect(new Set(said).size).toBe(said.length);
  });

  it('offers to begin only where nothing is begun, and nothing is in the way', () => {
    const begins = Object.keys(FACTS).filter((name) => stateOf(name).state === 'no-run');
    expect(begins.filter((name) => !/^(nothing|an account without a run)/.test(name))).toEqual([]);
    const { guideTitle, introduction } = stateOf('nothing begun, on the console');
    expect([guideTitle, introduction.length]).toEqual(['Secure a new AWS account', 2]);
  });

  it('tells the runs apart by name, beginning and progress, the newest first', () => {
    const [first, second] = stateOf('two runs').runs;
    expect(first).toMatchObject({ title: 'Secure a new AWS account', done: 2, active: true });
    expect(second).toMatchObject({ active: false });
    expect(second?.done).toBe(second?.total);
    expect(Number(first?.startedAt)).toBeGreaterThan(Number(second?.startedAt));
  });

  it('says whose the runs are, and which can be said to be of the account in front', () => {
    const lines = (name: string) =>
      stateOf(name).runs.map(({ account, mayJoin, active }) => [account?.name, mayJoin, active]);
    expect(lines('two runs')).toEqual([
      [undefined, false, true],
      [undefined, false, false],
    ]);
    expect(lines('two accounts, the other one in front')).toEqual([
      ['Web shop (EU) & co', false, false],
      ['#2', false, true],
    ]);
    expect(lines('an account without a run in front of one from a file')).toEqual([[undefined, true, false]]);
  });

  it('says what a run is called that has no account to be called by: one from a file is known by nothing else', () => {
    const from = FACTS['an account without a run in front of one from a file'] as Facts;
    const named = from.runs.map((run) => ({ ...run, head: { ...run.head, name: 'Acme' } }));
    const nameOf = (accounts: Facts['accounts']) => popupState({ ...from, runs: named, accounts }).runs[0]?.name;
    const [{ head }] = named as [(typeof named)[0]];
    expect(nameOf({})).toBe('Acme');
    expect(nameOf({ a: { at: 1, runs: [head.id] } })).toBe('Acme');
    expect(nameOf({ a: { at: 1, name: 'Web shop', runs: [head.id] } })).toBeUndefined();
    expect(stateOf('two runs').runs[0]).not.toHaveProperty('name');
  });

  it('saves and changes the run that it shows, also where another window walks another one', () => {
    const name = 'two accounts, the other one in front';
    expect(FACTS[name]?.active?.run).toBe(FACTS[name]?.runs[0]?.head.id);
    expect(shownRun(stateOf(name))).toBe(FACTS[name]?.runs[1]?.head.id);
    expect(shownRun(stateOf('a run, on the console'))).toBe(FACTS['a run, on the console']?.active?.run);
    expect(shownRun(stateOf('an account without a run in front'))).toBeUndefined();
  });

  it('says what is next', () => {
    expect(stateOf('a run, on the console')).toMatchObject({ taskTitle: 'Protect the root user with MFA', done: 2 });
    expect(stateOf('a run, on the console').nowText).toContain('Add MFA');
    expect(stateOf('a run without a root user').taskTitle).toContain('Create an IAM user');
    expect(stateOf('a finished run').nowText).toBeUndefined();
  });

  it('is nothing at all before anything is known', () => expect(NOTHING.state).toBe('loading'));

  it.each([
    'about:blank',
    'chrome://newtab/',
    'chrome-extension://abc/src/popup/popup.html',
    'http://console.aws.amazon.com/',
  ])('is no console for %s', (address) =>
    expect(popupState({ ...FACTS['two runs'], address } as never).where).toBe('elsewhere'),
  );
});
