import { expect, it } from 'vitest';
import { readStoreAddress } from './store-address.ts';

it.each([
  ['https://lrs.example/xapi', 'https://lrs.example/xapi'],
  [' https://lrs.example/xapi/ ', 'https://lrs.example/xapi'],
  ['https://lrs.example/xapi/statements', 'https://lrs.example/xapi'],
  ['https://lrs.example/xapi/statements/', 'https://lrs.example/xapi'],
  ['https://lrs.example', 'https://lrs.example'],
  ['https://lrs.example/xapi?a=b#c', 'https://lrs.example/xapi'],
  ['http://localhost:8081/data/xAPI', 'http://localhost:8081/data/xAPI'],
  ['http://lrs.example/xapi', undefined],
  ['https://me:secret@lrs.example', undefined],
  ['ftp://lrs.example', undefined],
  ['lrs', undefined],
  ['', undefined],
])('a record store at %j: %s', (typed, address) => expect(readStoreAddress(typed)).toBe(address));
