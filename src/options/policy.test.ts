import { beforeAll, expect, it } from 'vitest';
import english from '../../assets/_locales/en/messages.json';
import { policyFrom } from '../ui/policy.ts';
import { setTexts } from '../ui/texts.ts';
import { policyLines } from './Policy.tsx';

beforeAll(() =>
  setTexts(Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])), 'en'),
);

it.each<[object, string[]]>([
  [{}, []],
  [{ sessions: true }, ['Training sessions: allowed']],
  [{ sessions: false }, ['Training sessions: not allowed']],
  [
    { relays: ['https://a.example', 'https://b.example'] },
    ['Relays that sessions may use: https://a.example, https://b.example'],
  ],
  [{ relays: [] }, ['Relays that sessions may use: none']],
  [{ pseudonyms: true }, ['Names in sessions: pseudonyms alone']],
  [{ pseudonyms: false }, ['Names in sessions: as each person chooses']],
  [{ exports: true, guides: [] }, ['Saving and printing records: allowed', 'Guides that may be used: none']],
  [{ exports: false, guides: ['one'] }, ['Saving and printing records: not allowed', 'Guides that may be used: one']],
  [
    { exports: 'no' },
    ['Saving and printing records: not allowed', 'Not set as it should be, so the strictest meaning holds: exports'],
  ],
])('what is set is said: %j', (managed, lines) => expect(policyLines(policyFrom(managed))).toEqual(lines));
