import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { AWKWARD, FINISHED, HALF, RUN, recordOf } from '../export/fixtures/runs.ts';
import { renderJson } from '../export/json.ts';
import { STANDINGS } from '../export/standing.ts';
import { EMPTY_BOARD, heard } from './board.ts';
import { viewOf } from './board-view.ts';
import { heardFromFile } from './file.ts';
import { boardOf, key, MINUTE, says } from './fixtures/classes.ts';
import { guide, NOW, newSession } from './fixtures/links.ts';
import { ACTIONS } from './fixtures/people.ts';
import type { Mark } from './message.ts';
import { planOf } from './plan-of.ts';
import { type ClassRecord, renderClassCsv, renderClassJson, renderClassXapi } from './report.ts';
import { classStatements } from './report-xapi.ts';

const { default: problemsOf } = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  default: (statement: unknown) => unknown[];
};
const trainer = await newSession();
const plan = planOf(guide);
const every = Object.fromEntries(
  STANDINGS.slice(0, -1).map((standing, at): [string, Mark] => [
    ACTIONS[at] ?? '',
    { standing: standing as Mark['standing'], at: NOW + at * 1000, ...(at === 0 && { contradicted: true as const }) },
  ]),
);
const all = Object.fromEntries(ACTIONS.map((id): [string, Mark] => [id, { standing: 'already', at: NOW }]));
const record: ClassRecord = {
  session: trainer.link,
  begun: NOW,
  board: boardOf(
    says(1, { marks: every, done: 7, name: '=1+1' }),
    says(2, {
      marks: all,
      active: undefined,
      joined: NOW + 11 * MINUTE,
      at: NOW + 12 * MINUTE,
      name: 'Zoë, "the" <b>',
    }),
  ),
  plan,
  writtenAt: NOW + 13 * MINUTE,
  version: '1.2.3',
  names: true,
};

describe('the report of a class', () => {
  it('is a table with a line a person and a column an action', () => {
    const [head = '', ada = '', zoe = '', rest] = renderClassCsv(record).replace('\uFEFF', '').split('\r\n');
    expect(head.split(',').slice(-ACTIONS.length)).toEqual(ACTIONS);
    expect(ada.startsWith(`1,'=1+1,2026-11-25T09:30:00.000Z,2026-11-25T09:31:00.000Z,false,false,false,7,40,1,`)).toBe(
      true,
    );
    expect(ada.split(',').slice(-ACTIONS.length, -ACTIONS.length + 9)).toEqual(STANDINGS);
    expect(zoe).toContain('2,"Zoë, ""the"" <b>"');
    expect(zoe).toContain('true,false,true');
    expect(rest).toBe('');
  });

  it('has a line for each name, whatever it is, and no formula', () => {
    const board = boardOf(...AWKWARD.map((name, nth) => says(nth, { name })));
    const lines = renderClassCsv({ ...record, board }).replace('\uFEFF', '');
    expect(lines).not.toMatch(/(^|,)"?[=+@＝-]/m);
  });

  it('is JSON with times, counts and words', () => {
    const file = JSON.parse(renderClassJson(record));
    expect(file).toMatchObject({
      format: 'waymark-class',
      formatVersion: 1,
      session: { label: 'Class of November', begun: '2026-11-25T09:30:00.000Z' },
      counts: { people: 2, finished: 1, late: 1 },
      people: [
        { name: '=1+1', marks: { [ACTIONS[0] ?? '']: { standing: 'verified', contradicted: true } } },
        { late: true },
      ],
    });
  });

  it('holds no key and no token, and no names where none are wanted', () => {
    for (const render of [renderClassCsv, renderClassJson, renderClassXapi]) {
      const text = render({ ...record, names: false });
      const secrets = [trainer.link.token, trainer.link.classKey, trainer.link.sealKey, trainer.seal.private, key(1)];
      for (const secret of [...secrets, 'Zoë', '1+1']) expect(text).not.toContain(secret);
    }
  });
});

describe('the statements of a class', () => {
  const statements = classStatements(record) as {
    id: string;
    verb: { display: { en: string } };
    actor: object;
    context: { registration: string };
  }[];

  it('pass the validator, and have the session as registration', () => {
    expect(statements.flatMap(problemsOf)).toEqual([]);
    expect(problemsOf({ ...statements[0], id: 'x' })).not.toEqual([]);
    expect(new Set(statements.map(({ context }) => context.registration)).size).toBe(1);
    expect(new Set(statements.map(({ actor }) => JSON.stringify(actor))).size).toBe(2);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  it('say each standing in its verb, and who has finished', () => {
    const verbs = statements.map(({ verb }) => verb.display.en);
    expect(verbs.slice(0, 10)).toEqual([
      ...['initialized', 'contradicted', 'verified', 'completed', 'completed', 'completed'],
      ...['found in place', 'passed by', 'skipped', 'set aside as not applicable'],
    ]);
    expect(verbs.at(-1)).toBe('completed');
    expect(verbs.filter((verb) => verb === 'initialized')).toHaveLength(2);
  });

  it('are the same when they are made again, and one more for what is new', () => {
    const ids = new Set(statements.map(({ id }) => id));
    const later = heard(record.board, [
      says(1, { seq: 2, marks: { ...every, [ACTIONS[9] ?? '']: { standing: 'seen', at: NOW } } }, NOW + 99 * MINUTE),
    ]);
    const again = classStatements({ ...record, board: later.board, writtenAt: NOW + 99 * MINUTE });
    expect(again.filter(({ id }) => !ids.has(String(id)))).toHaveLength(1);
    const same = again.filter(({ id }) => ids.has(String(id)));
    expect(same.length).toBe(statements.length);
    expect(same).toEqual(statements);
  });
});

it('states nothing of other guides, nor of actions that the guide has not', () => {
  const board = boardOf(
    says(1, { marks: { 'no.such.action': { standing: 'told', at: NOW } } }),
    says(2, { guide: { id: 'other', version: '1' } }),
  );
  expect(classStatements({ ...record, board })).toHaveLength(1);
});

describe('a class without a relay', () => {
  const file = renderJson(recordOf(HALF, { name: 'Ada' }));

  it('is put on the same board from the files of its people', () => {
    const got = [file, renderJson(recordOf(FINISHED, { id: RUN.replace('f', 'a'), name: 'Bob' })), file].map((text) =>
      heardFromFile(text, guide),
    );
    const batch = got.flatMap(({ heard: one }) => (one ? [one] : []));
    const { board, refused } = heard(EMPTY_BOARD, batch);
    const { rows } = viewOf(board, { plan, begun: NOW, now: NOW });
    expect(rows.map(({ name, finished }) => [name, finished]).sort()).toEqual([
      ['Ada', false],
      ['Bob', true],
    ]);
    expect(rows.find(({ name }) => name === 'Ada')?.marks['root.add-mfa']).toMatchObject({ standing: 'seen' });
    expect(refused).toHaveLength(1);
  });

  it('calls nobody away or stuck whose file was saved long ago', () => {
    const { heard } = heardFromFile(renderJson(recordOf(HALF)), guide);
    const board = boardOf(...(heard ? [heard] : []));
    const [row] = viewOf(board, { plan: planOf(guide), begun: NOW, now: NOW + 9_000_000_000 }).rows;
    expect([row?.finished, row?.away, row?.stuckFor]).toEqual([false, false, undefined]);
  });

  it('of two files of one run takes the longer', () => {
    const [shorter, longer] = [recordOf(HALF.slice(0, 3)), recordOf(HALF)].map(
      (one) => heardFromFile(renderJson(one), guide).heard,
    );
    for (const order of [
      [shorter, longer],
      [longer, shorter],
    ])
      expect(boardOf(...order.flatMap((one) => (one ? [one] : []))).states.get(`file-${RUN}`)?.seq).toBe(HALF.length);
  });

  it.each([
    ['holiday.jpg', '\u0000\u0001', 'problem.importNotJson'],
    ['an empty file', '', 'problem.importNotJson'],
    ['a class report', renderClassJson(record), 'problem.importNotOurs'],
    ['statements', renderClassXapi(record), 'problem.importNotOurs'],
    ['half a file', file.slice(0, 400), 'problem.importCutOff'],
    ['a newer one', file.replace('"formatVersion": 1', '"formatVersion": 2'), 'problem.importNewer'],
    ['another guide', file.replaceAll(guide.id, 'other'), 'problem.importOtherGuide'],
  ])('refuses %s', (_, text, problem) => expect(heardFromFile(text, guide).problem?.text).toBe(problem));
});
