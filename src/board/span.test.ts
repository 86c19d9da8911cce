import { expect, it } from 'vitest';
import type { BoardSession } from '../platform/session-store.ts';
import { ENDS, NOW, newSession } from '../training/fixtures/links.ts';
import { spanOf } from './span.ts';

const trainer = await newSession();
const LIVE: BoardSession = { v: 1, trainer, hearing: 'token' };
const FILES: BoardSession = { v: 1, trainer };
const rows = [
  { joined: NOW - 500_000, lastSeen: NOW - 400_000 },
  { joined: NOW - 300_000, lastSeen: NOW - 100_000 },
];

it.each<[string, BoardSession, number, number, [number, number]]>([
  ['a session that goes on', LIVE, NOW + 60_000, 0, [0, 60_000]],
  ['one whose time is over', LIVE, ENDS + 60_000, 0, [0, ENDS - NOW]],
  ['one that was ended', { ...LIVE, ended: NOW + 30_000 }, NOW + 60_000, 0, [0, 30_000]],
  ['a relay whose clock is ahead', LIVE, NOW + 65_000, 5000, [5000, 65_000]],
  ['files of an earlier class', FILES, NOW + 60_000, 0, [-500_000, -99_000]],
])('%s', (_, session, now, ahead, [from, until]) =>
  expect(spanOf(rows, session, now, ahead)).toEqual({ from: NOW + from, until: NOW + until }),
);

it('is the session’s where no file was dropped yet', () => {
  expect(spanOf([], FILES, NOW + 1000, 0)).toEqual({ from: NOW, until: NOW + 1000 });
});
