import { describe, expect, it } from 'vitest';
import { ENTRY, PLANTED, TRIED } from '../export/fixtures/entries.ts';
import { type DeveloperView, isDeveloperView } from '../overlay/developer/view.ts';
import { parseRelay, parseRequest } from './parse.ts';

const RUN = 'f0e1d2c3-b4a5-4678-9abc-def012345678';
const HASH = 'MeY88joUg6WfP2p-SLWm8Q';

const VIEW: DeveloperView = {
  target: 'dashboard.add-mfa-root',
  gate: { wanted: ['dashboard'], found: 'dashboard', passes: true },
  language: 'en',
  verdict: 'sure',
  evidence: ['name-known', 'scope'],
  lacking: [],
  candidates: [{ kind: 'a role=button', evidence: ['name-known'], strength: 2, chosen: true }],
  more: 0,
};

const reported = (developer: object) => {
  const report = { place: { page: 'dashboard' }, principal: 'root', developer };
  const relay = parseRelay({ kind: 'frame-report', frame: 3, report }, isDeveloperView);
  return relay?.kind === 'frame-report' ? relay.report : undefined;
};

describe('a message to the worker', () => {
  it('sets preferences by an object of modest size', () => {
    expect(parseRequest({ kind: 'prefer', change: { dim: false } })).not.toHaveProperty('problem');
    expect(parseRequest({ kind: 'prefer' })).toHaveProperty('problem');
    expect(parseRequest({ kind: 'prefer', change: { language: 'x'.repeat(1000) } })).toHaveProperty('problem');
  });

  it('tells how a search ended in exactly one form', () => {
    expect(parseRequest({ kind: 'tried', tried: TRIED })).toEqual({ kind: 'tried', tried: TRIED });
    expect(parseRequest({ kind: 'tried', tried: ENTRY })).toHaveProperty('problem');
    expect(parseRequest({ kind: 'tried' })).toHaveProperty('problem');
    const planted = PLANTED.map((text) => ({ kind: 'tried', tried: { ...TRIED, evidence: [text] } }));
    expect(planted.map(parseRequest).filter((request) => !('problem' in request))).toEqual([]);
  });

  it('asks for the words of a language of the console and of no other', () => {
    expect(parseRequest({ kind: 'words', language: 'pt-BR' })).toEqual({ kind: 'words', language: 'pt-BR' });
    expect(parseRequest({ kind: 'words', language: 'xx' })).toHaveProperty('problem');
    expect(parseRequest({ kind: 'words', language: '__proto__' })).toHaveProperty('problem');
  });

  it.each(['resume', 'delete'])('to %s a run names it as runs are named', (kind) => {
    const run = 'f0e1d2c3-b4a5-4678-9abc-def012345678';
    expect(parseRequest({ kind, run })).toEqual({ kind, run });
    for (const wrong of [undefined, '', 'a', `${run}:0000`, '../active', 'x'.repeat(65), 7])
      expect(parseRequest({ kind, run: wrong })).toHaveProperty('problem');
  });

  it('asks for the run of a page with an account’s number, or with none', () => {
    for (const account of ['111122223333', undefined])
      expect(parseRequest({ kind: 'whose', account, front: true })).not.toHaveProperty('problem');
    for (const account of ['1111', 'x111122223333', '1111222233334', 111122223333, ''])
      expect(parseRequest({ kind: 'whose', account, front: true })).toHaveProperty('problem');
    expect(parseRequest({ kind: 'whose', account: '111122223333' })).toHaveProperty('problem');
  });

  it.each([
    ['join', { run: RUN, account: HASH }],
    ['name', { account: HASH, name: 'Shop' }],
    ['matches', { run: RUN, account: '111122223333' }],
    ['start', { guide: 'g', run: RUN, account: HASH }],
    ['resume', { run: RUN, account: HASH }],
  ])('to %s speaks of an account by its hash, and by its number only to compare', (kind, fields) => {
    expect(parseRequest({ kind, ...fields })).not.toHaveProperty('problem');
    for (const wrong of ['', 'a'.repeat(21), '../active', 7, kind === 'matches' ? HASH : '111122223333'])
      expect(parseRequest({ kind, ...fields, account: wrong })).toHaveProperty('problem');
  });

  it('names an account by a text of modest length', () => {
    for (const name of ['x'.repeat(401), 7, undefined])
      expect(parseRequest({ kind: 'name', account: HASH, name })).toHaveProperty('problem');
  });

  it.each<[string, object, object[]]>([
    ['session-link', { text: 'https://relay.example/join#v=1' }, [{}, { text: 7 }, { text: 'x'.repeat(20_001) }]],
    [
      'session-join',
      { text: 'x', name: 'Ada', run: 'r' },
      [{ text: 'x' }, { text: 'x', name: 7 }, { text: 'x', name: 'x'.repeat(201) }, { text: 'x', name: 'Ada', run: 7 }],
    ],
    ['session-hand', { reason: 'device' }, [{ reason: 'my account is 1' }, { reason: 7 }, { reason: null }]],
    ['noticed', { seq: 3 }, [{}, { seq: -1 }, { seq: 1.5 }, { seq: '3' }]],
  ])('speaks of a training session: %s', (kind, fields, wrong) => {
    expect(parseRequest({ kind, ...fields })).toEqual({ kind, ...fields });
    for (const other of wrong) expect(parseRequest({ kind, ...other })).toHaveProperty('problem');
  });

  it('takes a raised hand back by no reason, and leaves without a word', () => {
    for (const kind of ['session-hand', 'session-leave']) expect(parseRequest({ kind })).not.toHaveProperty('problem');
  });

  it('switches the developer view with a yes or a no', () => {
    expect(parseRequest({ kind: 'develop', on: true })).not.toHaveProperty('problem');
    expect(parseRequest({ kind: 'develop', on: 'yes' })).toHaveProperty('problem');
  });
});

describe('what a frame shows to developers', () => {
  it('is taken without any text of the page', () => {
    expect(reported(VIEW)?.developer).toEqual(VIEW);
    const [line] = VIEW.candidates;
    expect(reported({ ...VIEW, candidates: [{ ...line, name: 'Add MFA' }] })).toBeUndefined();
    expect(reported({ ...VIEW, candidates: [{ ...line, kind: 'Add MFA' }] })).toBeUndefined();
    expect(reported({ ...VIEW, candidates: Array(11).fill(line) })).toBeUndefined();
    expect(reported({ ...VIEW, gate: { ...VIEW.gate, found: 'users/details/ann' } })).toBeUndefined();
  });
});

describe('a key of ours that was pressed', () => {
  it.each(['toggle', 'next-hint', 'focus-checklist', 'focus-control'])('is told to the frames: %s', (name) => {
    expect(parseRelay({ kind: 'command', name })).toEqual({ kind: 'command', name });
  });

  it.each(['erase', '', undefined, 3, ['toggle'], 'constructor'])('is none of ours: %s', (name) => {
    expect(parseRelay({ kind: 'command', name })).toBeUndefined();
  });

  it('is left out, whatever it is, where nobody checks it', () => {
    const report = { place: { page: 'dashboard' }, principal: 'root', developer: { target: 'Add MFA' } };
    const heard = parseRelay({ kind: 'frame-report', frame: 3, report });
    expect(heard).toEqual({ kind: 'frame-report', frame: 3, report: { ...report, developer: undefined } });
  });

  it('is no reason for a part that does not exist', () => {
    expect(parseRequest({ kind: 'part', part: 'developer' })).not.toHaveProperty('problem');
    expect(parseRequest({ kind: 'part', part: 'toString' })).toHaveProperty('problem');
  });
});
