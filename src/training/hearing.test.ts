import { describe, expect, it } from 'vitest';
import { afterEnd, afterHello, type Hearing, newHearing, resumesAt } from './hearing.ts';

const T = 1_000_000;
const heard = afterHello(newHearing(T), 'e1');
const said = ({ deafSince, stopped, retryAt }: Hearing) =>
  [deafSince === undefined ? 'hears' : `deaf ${deafSince - T}`, stopped ?? (retryAt && `again ${retryAt - T}`)].join(
    ' ',
  );
const fresh = (how: number) => afterEnd(newHearing(T), how, T + 5000, 1);
const end = (how: number | 'none', asked?: number) => afterEnd(heard, how, T + 5000, 1, asked);

describe('a board and its relay', () => {
  it.each<[string, Hearing, string]>([
    ['begins', newHearing(T), 'deaf 0 '],
    ['is greeted', heard, 'hears '],
    ['loses it', end('none'), 'deaf 5000 again 7000'],
    ['loses it for longer', afterEnd(end('none'), 'none', T + 9000, 1), 'deaf 5000 again 13000'],
    ['finds it busy', end(503, 30_000), 'deaf 5000 again 37000'],
    ['is asked to wait', end(429), 'deaf 5000 again 7000'],
    ['has a wrong token', fresh(403), 'deaf 0 not-allowed'],
    ['comes too late', end(410), 'deaf 5000 over'],
    ['asks somebody else', fresh(404), 'deaf 0 wrong-address'],
    ['is answered with a page', fresh(200), 'deaf 0 wrong-address'],
    ['is refused once, having heard', end(403), 'deaf 5000 again 7000'],
    ['meets a page once, having heard', end(200), 'deaf 5000 again 7000'],
    ['is refused for long, having heard', afterEnd(end(403), 403, T + 125_000, 1), 'deaf 5000 not-allowed'],
    ['meets a page for long, having heard', afterEnd(end(200), 200, T + 125_000, 1), 'deaf 5000 wrong-address'],
    ['is greeted again', afterHello(end('none'), 'e2'), 'hears '],
  ])('%s', (_, hearing, expected) => expect(said(hearing)).toBe(expected));

  it('goes on where it was, and in every second attempt from the oldest', () => {
    const once = end('none');
    const twice = afterEnd(once, 'none', T, 0);
    expect([heard, once, twice].map((one) => resumesAt(one, '7'))).toEqual(['', '7', '']);
  });
});
