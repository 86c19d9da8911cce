import { describe, expect, it } from 'vitest';
import { ENDS, NOW, random } from './fixtures/links.ts';
import { writeRelayKey } from './relay.ts';
import { readWish, type WishForm } from './wish.ts';

const key = writeRelayKey({ name: 'k1', secret: random(32) });
const FORM: WishForm = { relay: 'https://relay.example', key, label: 'Class', expires: ENDS };
const LONGEST = 12 * 3_600_000;

/** The relay of the session, `files` for one without, or what is wrong. */
function told(more: Partial<WishForm>, relays?: readonly string[]): string {
  const { wish, faults } = readWish({ ...FORM, ...more }, NOW, relays);
  return wish
    ? (wish.relay?.origin ?? 'files')
    : Object.entries(faults)
        .map((one) => one.join(' '))
        .join(', ');
}

describe('what a trainer types for a session', () => {
  it.each<[string, Partial<WishForm>, string]>([
    ['all of it', {}, 'https://relay.example'],
    ['a slash behind it', { relay: ' https://relay.example/ ' }, 'https://relay.example'],
    ['no scheme', { relay: 'relay.example:8443' }, 'https://relay.example:8443'],
    ['large letters', { relay: 'HTTPS://Relay.Example' }, 'https://relay.example'],
    ['this machine', { relay: 'http://localhost:8080' }, 'http://localhost:8080'],
    ['this machine by number', { relay: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080'],
    ['neither relay nor key', { relay: ' ', key: '' }, 'files'],
    ['no relay', { relay: '' }, 'relay missing'],
    ['no key', { key: ' ' }, 'key missing'],
    ['half a key', { key: key.slice(0, -2) }, 'key no-key'],
    ['words', { relay: 'our relay' }, 'relay no-address'],
    ['more than the origin', { relay: 'https://relay.example/join' }, 'relay no-address'],
    ['a name in it', { relay: 'https://me@relay.example' }, 'relay no-address'],
    ['another scheme', { relay: 'wss://relay.example' }, 'relay no-address'],
    ['not secure', { relay: 'http://relay.example' }, 'relay not-secure'],
    ['no label', { label: ' \u202e' }, 'label missing'],
    ['no end', { expires: Number.NaN }, 'expires missing'],
    ['an end that has been', { expires: NOW }, 'expires past'],
    ['an end as late as can be', { expires: NOW + LONGEST }, 'https://relay.example'],
    ['an end after that', { expires: NOW + LONGEST + 1 }, 'expires too-far'],
    [
      'all wrong at once',
      { relay: 'x y', key: 'z', label: '', expires: 1 },
      'relay no-address, key no-key, label missing, expires past',
    ],
  ])('%s', (_, more, expected) => expect(told(more)).toBe(expected));

  it('is held to what the administrator allows', () => {
    expect(told({}, ['https://relay.example'])).toBe('https://relay.example');
    expect(told({}, ['https://other.example'])).toBe('relay not-allowed');
    expect(told({ relay: '', key: '' }, [])).toBe('files');
  });
});
