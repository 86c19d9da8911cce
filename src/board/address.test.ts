import { describe, expect, it, vi } from 'vitest';
import { addressOf, readAddress } from './address.ts';
import { FIRST_LOOK, type Look } from './table.ts';

vi.mock('../platform/browser.ts', () => ({ browser: {}, extensionVersion: () => '1.2.3' }));
const { PRESSES } = await import('./presses.ts');
const { choose } = await import('./sessions.ts');
const { store } = await import('./store.ts');

describe('the page’s address', () => {
  it.each<[string, Partial<Look>, string]>([
    ['', {}, ''],
    ['a b&c', {}, '?session=a+b%26c'],
    ['x', { hidden: true }, '?session=x&names=hidden'],
    ['x', { only: 'stuck', by: 'done', hidden: true }, '?session=x&only=stuck&by=done&names=hidden'],
    ['', { hidden: true }, '?names=hidden'],
  ])('of session "%s", looked at with %j, brings both again', (chosen, more, address) => {
    const look = { ...FIRST_LOOK, ...more };
    expect(addressOf({ chosen, look })).toBe(address);
    expect(readAddress(address)).toEqual({ chosen, look });
  });

  it('holds nobody’s name: what was searched for is gone with the page', () => {
    expect(addressOf({ chosen: 'x', look: { ...FIRST_LOOK, find: 'Ada' } })).toBe('?session=x');
  });

  it('is written with each press, and names stay hidden when another session is shown', async () => {
    const written: string[] = [];
    vi.stubGlobal('location', { pathname: '/board.html' });
    vi.stubGlobal('history', { replaceState: (_: null, __: string, address: string) => written.push(address) });
    store.setState({ chosen: 'x' });
    PRESSES.onLook({ hidden: true });
    await choose('y');
    PRESSES.onLook({ hidden: false });
    await choose('');
    vi.unstubAllGlobals();
    expect(written).toEqual(['?session=x&names=hidden', '?session=y&names=hidden', '?session=y', '/board.html']);
  });

  it.each(['?only=everybody&by=chance&names=shown', '?only=', '', '?x=1'])(
    'that nobody made is read as none: %s',
    (search) => expect(readAddress(search)).toEqual({ chosen: '', look: FIRST_LOOK }),
  );
});
