import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { type LrsQueue, queueOf } from '../training/lrs.ts';
import { setTexts } from '../ui/texts.ts';
import { onPaper } from './fixtures/paper.ts';
import { SendingState } from './SendingState.tsx';

const texts = JSON.parse(readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'));
setTexts(
  Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, (one as { message: string }).message])),
  'en',
);

const WAITING = [[{ id: 'a' }, { id: 'b' }]];
const OTHER = 'The store has something else under the same id, and keeps it (409): 1';

it.each<[string, Partial<LrsQueue>, boolean, string[]]>([
  ['goes on', { taken: 3, waiting: WAITING }, false, ['Taken: 3; still to be sent: 2']],
  ['was stopped', { taken: 3, waiting: WAITING }, true, ['Taken: 3; still to be sent: 2']],
  ['is through', { taken: 5 }, true, ['Taken: 5; still to be sent: 0', 'All of it was sent.']],
  // What the store did not take is no "all", though nothing is left to be sent.
  ['is through but for one', { taken: 4, conflicts: ['a'] }, true, ['Taken: 4; still to be sent: 0', OTHER]],
  [
    'is through but for a wrong one',
    { taken: 4, refused: ['a'] },
    true,
    ['Taken: 4; still to be sent: 0', 'The store takes these for wrong (400) or too large (413): 1'],
  ],
])('sending that %s says so', (_, more, isOver, said) => {
  const paper = onPaper();
  render(h(SendingState, { queue: { ...queueOf([]), ...more }, made: 1, isOver }), paper as never);
  expect(paper.all(({ localName }) => localName === 'p').map(({ textContent }) => textContent)).toEqual(said);
});
