import { beforeAll, expect, it } from 'vitest';
import english from '../../../assets/_locales/en/messages.json';
import { setTexts } from '../../ui/texts.ts';
import type { ChecklistView, Now } from '../view.ts';
import { spokenOf } from './spoken.ts';

beforeAll(() =>
  setTexts(Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])), 'en'),
);

const trainer = { when: '10:02', text: 'Break until 10:30' };
const branch: Now = { kind: 'branch', id: 'b', taskTitle: 'T', question: [{ t: 'text', text: 'Which?' }], options: [] };
const spoken = (view: Partial<ChecklistView>) => spokenOf(view as ChecklistView).more;

it.each<[Partial<ChecklistView>, string]>([
  [{ now: { kind: 'finished', after: [] } }, ''],
  [{ now: { kind: 'finished', after: [] }, trainer }, 'Your trainer says: Break until 10:30'],
  [{ now: branch, trainer }, 'Your trainer says: Break until 10:30'],
  [{ now: branch, trainer, notice: 'Not saved.' }, 'Not saved. Your trainer says: Break until 10:30'],
  [{ now: branch }, ''],
])('what a trainer said is heard: %j', (view, more) => expect(spoken(view)).toBe(more));
