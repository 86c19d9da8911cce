import { describe, expect, it } from 'vitest';
import { byName } from './records/by-name.ts';
import { ours } from './records/ours.ts';
import { ask, type RecordLocator, tally } from './records/protocol.ts';
import { type App, loadApps, type Recorded } from './records/record.ts';
import { similo } from './records/similo.ts';
import { cellsOf, rowOf } from './records/table.ts';
import { recordRows } from './records.ts';

/** A recorded link; what is not given is empty. */
function record(text: string, path: string, more: Partial<Recorded> = {}): Recorded {
  const location = { x: 0, y: 0, width: 80, height: 20, ...more.location };
  return {
    tag: 'A',
    id: '',
    name: null,
    href: '',
    alt: '',
    classList: [],
    xpath: `/html[1]/body[1]/${path}`,
    idxpath: `/html[1]/body[1]/${path}`,
    isButton: false,
    area: location.width * location.height,
    shape: (100 * location.width) / location.height,
    visibleText: text === '' ? [] : text.split(' '),
    neighborText: [],
    ...more,
    location,
  };
}

const at = (path: string) => ({ href: `https://example.org${path}` });
const OLD = record('Plans', 'nav[1]/a[2]', at('/plans'));
const SAME = record('Plans', 'header[1]/nav[1]/a[3]', at('/plans'));
const FOOTER = record('Plans', 'footer[1]/a[1]', {
  ...at('/plans'),
  location: { x: 0, y: 900, width: 80, height: 20 },
});
const OTHER = record('Plans', 'main[1]/p[1]/a[1]', at('/floor-plans'));
const FIELD = record('Search', 'form[1]/input[1]', { tag: 'INPUT', id: 'query', name: 'q' });
const ICON = record('', 'nav[1]/li[3]/span[1]', { tag: 'SPAN', classList: ['icon', 'icon-cart'] });

const answer = (locator: RecordLocator, old: Recorded, ...candidates: Recorded[]) => {
  const index = locator.ready(old, candidates)(candidates.map((_, position) => position));
  return index === undefined ? undefined : candidates[index];
};

describe('our decision on records', () => {
  it.each<[string, Recorded, Recorded[], Recorded | undefined]>([
    ['the same name and address, moved', OLD, [OTHER, SAME], SAME],
    ['the same name alone, elsewhere', OLD, [OTHER], undefined],
    ['a wrapper and the link in it are one', OLD, [record('Plans', 'header[1]/nav[1]', { tag: 'LI' }), SAME], SAME],
    [
      'renamed, but the same address in the same place',
      OLD,
      [{ ...OLD, visibleText: ['Our', 'plans'] }],
      { ...OLD, visibleText: ['Our', 'plans'] },
    ],
    [
      'renamed to the opposite',
      record('Add plan', 'nav[1]/a[2]', at('/plan')),
      [record('Remove plan', 'nav[1]/a[2]', at('/plan'))],
      undefined,
    ],
    ['only its place is the same', OLD, [record('Jobs', 'nav[1]/a[2]')], undefined],
    ['a field that lost its words', FIELD, [{ ...FIELD, visibleText: [] }], { ...FIELD, visibleText: [] }],
    [
      'an id that now numbers another',
      { ...OLD, id: 'menu1' },
      [record('Jobs', 'nav[1]/a[2]', { id: 'menu1' })],
      undefined,
    ],
    ['a sign without words, alone', ICON, [ICON, SAME], ICON],
    [
      'a sign without words among equals',
      ICON,
      [ICON, { ...ICON, xpath: '/html[1]/body[1]/b', idxpath: '/html[1]/body[1]/b' }],
      undefined,
    ],
    ['nothing', OLD, [], undefined],
  ])('%s', (_what, old, candidates, found) => {
    expect(answer(ours(), old, ...candidates)).toEqual(found);
  });
});

describe('the others', () => {
  it('role and exact name takes one of a kind, and no one of two', () => {
    expect(answer(byName, OLD, OTHER)).toBe(OTHER);
    expect(answer(byName, OLD, OTHER, SAME)).toBeUndefined();
  });
  it('Similo takes what is most like it, even when it is gone', () => {
    expect(answer(similo, OLD, ICON, OTHER, SAME)).toBe(SAME);
    expect(answer(similo, OLD, ICON)).toBe(ICON);
  });
});

describe('the protocol', () => {
  const app = (candidates: Recorded[]): App => ({ app: 'a', pairs: [{ id: 'a-1', old: OLD, truth: 0 }], candidates });
  const elsewhere: App = { app: 'b', pairs: [], candidates: [OTHER] };
  const always = (index: number): RecordLocator => ({ name: '', ready: () => (among) => among[index] });
  const outcome = (locator: RecordLocator, ...candidates: Recorded[]) => {
    const one = app(candidates);
    return ask(locator, [one, elsewhere], 0, one.pairs[0] as App['pairs'][number]);
  };

  it('counts the truth, what is round it, and what is neither', () => {
    const inner = record('Plans', 'header[1]/nav[1]/a[3]/span[1]', { tag: 'SPAN' });
    expect(outcome(always(0), SAME, inner, OTHER).present).toBe('right');
    expect(outcome(always(1), SAME, inner, OTHER).present).toBe('spot');
    expect(outcome(always(2), SAME, inner, OTHER).present).toBe('wrong');
  });

  it('takes away what is in the truth, and round it with the same text', () => {
    const inner = record('Plans', 'header[1]/nav[1]/a[3]/span[1]', { tag: 'SPAN' });
    const round = record('Plans', 'header[1]/nav[1]', { tag: 'NAV' });
    expect(outcome(always(0), SAME, inner, round).gone).toBe('none');
    expect(outcome(always(0), SAME, inner, round, OTHER).gone).toBe('false');
    expect(outcome(always(0), SAME, inner, round, FOOTER).gone).toBe('twin');
  });

  it('asks on the next page, and adds up', () => {
    const outcomes = [outcome(ours(), SAME, OTHER), outcome(always(0), SAME, OTHER)];
    expect(tally(outcomes)).toMatchObject({ pairs: 2, right: 2, spot: 2, wrong: 0, gone: 1, twins: 0, otherPage: 1 });
  });
});

it('says in words that the records are not there', async () => {
  expect(loadApps('/nowhere')).toBeUndefined();
  expect(await recordRows('/nowhere')).toMatch(/skipped/);
});

it('prints shares in percent of the pairs', () => {
  const counts = { pairs: 8, right: 4, spot: 6, wrong: 1, none: 1, gone: 2, twins: 3, otherPage: 0 };
  expect(cellsOf(rowOf('a', counts))).toMatchObject({ right: '50.0%', 'right spot': '75.0%', wrong: '12.5%', none: 1 });
  expect(cellsOf(rowOf('a', counts))).toMatchObject({ 'false when taken away (+ twins)': '25.0% (+3)' });
});
