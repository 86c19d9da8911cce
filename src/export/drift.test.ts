import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../console/catalogue.ts';
import { LANGUAGES } from '../console/language.ts';
import { PAGE_REFS } from '../console/place.ts';
import { MOST_ENTRIES, renderDrift, withOutcome } from './drift.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';
import { ENTRY, PLANTED, TRIED } from './fixtures/entries.ts';
import { problemsOf, type Schema } from './fixtures/schema-check.ts';
import { OWN } from './own.ts';
import { isEntry, isTried } from './tried.ts';

const SCHEMA_FILE = new URL('../../assets/schemas/drift-report.schema.json', import.meta.url);
const SCHEMA: Schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
const STAMP = { extension: '0.2.0', browser: 'chromium', day: '2026-11-25' } as const;

const report = (entries: readonly unknown[]) => JSON.parse(renderDrift(entries, '2026-11-25', '0.1.0'));

describe('the drift report', () => {
  it('is what its schema describes', () => {
    expect(problemsOf(report([ENTRY, { ...ENTRY, target: OWN, wanted: [] }]), SCHEMA)).toEqual([]);
    expect(problemsOf(report([]), SCHEMA)).toEqual([]);
    expect(report([ENTRY]).tried).toEqual([ENTRY]);
  });

  it.each([
    [{ name: 'Add MFA' }, '$.tried[0]: has one more: name'],
    [{ found: 'users/details/ann' }, '$.tried[0].found: is not in the list'],
    [{ count: 0 }, '$.tried[0].count: is too small'],
    [{ evidence: ['Add MFA'] }, '$.tried[0].evidence[0]: is not in the list'],
  ])('would not be, with %j', (wrong, said) => {
    expect(problemsOf({ ...report([]), tried: [{ ...ENTRY, ...wrong }] }, SCHEMA)).toEqual([said]);
  });

  it('has the lists of the code in its schema', () => {
    const listAt = (...path: string[]) => path.reduce((at, key) => at[key] as Schema, SCHEMA).enum as string[];
    expect(listAt('$defs', 'evidence', 'items')).toEqual([...EVIDENCE_WORDS]);
    expect(listAt('$defs', 'page').toSorted()).toEqual([...PAGE_REFS].toSorted());
    expect(listAt('$defs', 'entry', 'properties', 'language')).toEqual([...LANGUAGES]);
    const targets = [...CATALOGUE.keys()].map((target) => ({ ...ENTRY, target }));
    expect(problemsOf({ ...report([]), tried: targets.slice(0, MOST_ENTRIES) }, SCHEMA)).toEqual([]);
  });

  it('takes nothing of a page, of an account or of a person, wherever it is planted', () => {
    // An author may have called an action or a guide so; only what is an account's number for sure is kept out there.
    const authored = ['guide', 'action'];
    for (const [key, value] of Object.entries(ENTRY)) {
      for (const planted of PLANTED) {
        if (authored.includes(key) && !/\d{12}/.test(planted)) continue;
        if (key === 'guideVersion' && !/\d{12}/.test(planted)) continue;
        const wrong = { ...ENTRY, [key]: Array.isArray(value) ? [...value, planted] : planted };
        expect(isEntry(wrong), `${key}: ${planted}`).toBe(false);
        expect(renderDrift([wrong], '2026-11-25', '0.1.0')).not.toContain(planted);
      }
    }
    expect(report([{ ...ENTRY, name: PLANTED[6] }]).tried).toEqual([]);
  });
});

describe('what a page tells', () => {
  it('is taken when it is exactly that', () => {
    expect(isTried(TRIED)).toBe(true);
    expect(isTried(ENTRY)).toBe(false);
    expect(isTried({ ...TRIED, found: undefined })).toBe(false);
    expect(isTried({ ...TRIED, evidence: Array(25).fill('scope') })).toBe(false);
    expect(isTried(null)).toBe(false);
  });
});

describe('what is kept', () => {
  it('is the last outcome of each action, and how often one was told', () => {
    const once = withOutcome([], TRIED, STAMP);
    const twice = withOutcome(once, { ...TRIED, verdict: 'sure', evidence: ['name-known'], lacking: [] }, STAMP);
    expect(twice).toEqual([{ ...TRIED, ...STAMP, verdict: 'sure', evidence: ['name-known'], lacking: [], count: 2 }]);
    expect(isEntry(twice[0])).toBe(true);
  });

  it('is not another page when the right one was searched', () => {
    const away = { ...TRIED, evidence: ['page-differs'], found: 'users' } as const;
    const kept = withOutcome(withOutcome([], TRIED, STAMP), { ...away, evidence: ['page-differs'] }, STAMP);
    expect(kept).toEqual([{ ...TRIED, ...STAMP, count: 2 }]);
    const first = withOutcome([], { ...away, evidence: ['page-differs'] }, STAMP);
    expect(first[0]?.found).toBe('users');
    expect(withOutcome(first, TRIED, STAMP)[0]?.found).toBe('dashboard');
  });

  it('is bounded, and the oldest goes first', () => {
    const many = Array.from({ length: MOST_ENTRIES + 5 }, (_, number) => ({ ...TRIED, action: `action-${number}` }));
    const kept = many.reduce((entries, tried) => withOutcome(entries, tried, STAMP), [] as (typeof ENTRY)[]);
    expect(kept).toHaveLength(MOST_ENTRIES);
    expect(kept[0]?.action).toBe('action-5');
    const again = withOutcome(kept, { ...TRIED, action: 'action-5' }, STAMP);
    expect(again.at(-1)).toMatchObject({ action: 'action-5', count: 2 });
  });
});
