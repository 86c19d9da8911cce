import { describe, expect, it } from 'vitest';
import { addressOf, isLastingId, marksOf } from './describe.ts';
import { compare, type Description } from './resemble.ts';
import { isNear, wordsOf } from './words.ts';

const description = (more: Partial<Description> = {}): Description => ({
  kind: 'press',
  name: 'Plans',
  id: '',
  field: '',
  address: addressOf(''),
  picture: '',
  marks: new Set(),
  block: '',
  way: '',
  near: new Set(),
  width: 80,
  height: 20,
  ...more,
});

const link = (href: string) => ({ address: addressOf(href) });
const marks = (...names: string[]) => ({ marks: marksOf(names) });
const near = (text: string) => ({ near: wordsOf(text) });
const way = (block: string, steps: string) => ({ block, way: steps });

describe('comparing', () => {
  it('says nothing of what one of the two lacks', () => {
    const bare = compare(description(), description({ id: 'plans', ...link('https://a.org/b'), ...way('x', 'a[1]') }));
    expect(bare).toEqual({ agree: ['kind', 'size'], differ: [], degree: 1 });
  });

  it.each<[string, Partial<Description>, Partial<Description>, string]>([
    ['the same id', { id: 'plans' }, { id: 'plans' }, '+id'],
    ['another id', { id: 'plans' }, { id: 'jobs' }, '-id'],
    ['an id that counts', { id: 'menu1' }, { id: 'menu1' }, ''],
    ['the same address', link('http://www.a.org/b.html'), link('https://a.org/b/'), '+address'],
    ['another address', link('https://a.org/b'), link('https://a.org/c'), '-address'],
    ['another part of one page', link('https://a.org/b#c'), link('https://a.org/b#d'), '-address'],
    ['another query', link('https://a.org/b?item=1'), link('https://a.org/b?item=2'), ''],
    ['most marks', marks('btn', 'btn-lg', 'blue'), marks('btn', 'btn-lg', 'blue', 'tall'), '+marks'],
    ['one mark that everything wears', marks('btn', 'blue'), marks('btn', 'green', 'tall'), ''],
    ['no mark', marks('btn'), marks('tile'), '-marks'],
    ['marks that a build made', marks('css-1q2j1fr', 'dJwaza'), marks('css-1q2j1fr', 'dJwaza'), ''],
    ['the same way', way('', 'nav[1]/a[2]'), way('', 'nav[1]/a[2]'), '+place'],
    ['another way in the same small block', way('menu', 'h2[1]'), way('menu', 'button[1]/span[1]'), '+place'],
    ['another way in a large block', way('app', 'a/b/c/d/h2[1]'), way('app', 'span[1]'), '-place'],
    ['another way in a block that counts', way('item7', 'h2[1]'), way('item7', 'button[1]'), '-place'],
    ['the same way in another block', way('menu', 'ul[1]/li[1]'), way('foot', 'ul[1]/li[1]'), ''],
    ['what stood there and more', near('Cancel Previous'), near('Cancel Previous Save draft'), '+near'],
    ['nothing that stood there', near('Cancel'), near('Help'), '-near'],
    ['twice as high', { height: 20 }, { height: 40 }, ''],
  ])('%s', (_what, one, other, said) => {
    const { agree, differ } = compare(description(one), description(other));
    const told = [...agree.map((signal) => `+${signal}`), ...differ.map((signal) => `-${signal}`)];
    expect(told.filter((signal) => signal !== '+kind' && signal !== '+size').join(' ')).toBe(said);
  });

  it('is a degree in which what identifies counts twice', () => {
    expect(compare(description({ id: 'a', kind: 'x' }), description({ id: 'a' })).degree).toBeCloseTo(3 / 4);
    expect(compare(description({ kind: 'x' }), description()).degree).toBeCloseTo(1 / 2);
  });

  it('lets a signal agree from another grade on, to see the curve', () => {
    const [one, other] = [description({ height: 20 }), description({ height: 40 })];
    expect(compare(one, other, 0.5).agree).toEqual(['kind', 'size']);
  });
});

it.each([
  ['', ''],
  ['https://a.org/b#', ''],
  ['javascript:void(0)', ''],
  ['https://a.org/b/#!/c', 'a.org/b#!/c'],
])('%s leads to "%s"', (href, place) => expect(addressOf(href).place).toBe(place));

it.each([
  ['create-user', true],
  ['', false],
  ['menu12', false],
  [':r1a:', false],
  ['field-5f0c2a9be1', false],
])('id "%s" lasts: %s', (id, lasts) => expect(isLastingId(id)).toBe(lasts));

it.each([
  ['Create user', 'Create an IAM user', true],
  ['Create user', 'Create', true],
  ['Create user', 'Create access key', false],
  ['Users', '', false],
  ['MFA デバイスの割り当て', 'MFA デバイスを割り当て', true],
  ['ユーザーの作成', 'ポリシーの編集', false],
  ['사용자 생성', '사용자 생성하기', true],
])('%s, %s: near %s', (one, other, is) => expect(isNear(wordsOf(one), wordsOf(other))).toBe(is));
