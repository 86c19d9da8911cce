// Every state of the checklist, by name.
import type { ChecklistView } from '../../src/overlay/view.ts';
import { PIXEL, VIEW } from './checklist-view.ts';

const text = (words: string) => [{ t: 'text' as const, text: words }];
const notes = [{ taskTitle: 'Protect the root user with MFA', notes: [text('Add a second device soon.')] }];
const options = ['app', 'passkey'].map((id) => ({ id, label: id, text: text('It is good.') }));
const now = (change: object): Partial<ChecklistView> => ({ now: { ...VIEW.now, ...change } as ChecklistView['now'] });
const wrong = { is: 'wrong-principal', need: 'root', have: 'role' };

/** By name, what is different from the usual checklist. */
export const STATES: Record<string, Partial<ChecklistView>> = {
  'a control is ringed': {},
  'the control is out of sight': now({ finding: { is: 'ringed', name: 'MFA code 1', away: true } }),
  'it is on another page': now({ finding: { is: 'elsewhere', pageTitle: 'IAM users', href: '#/users' } }),
  'it is not found': now({ finding: { is: 'missing', name: 'Next' }, picture: { src: PIXEL, alt: 'The page.' } }),
  'the console marks something': now({ trouble: { of: 'field', name: 'MFA code 2', kind: 'codes' } }),
  'somebody else is signed in': now({ finding: wrong, root: 'may-lack' }),
  'nobody signs in as root': now({ finding: { is: 'no-control' }, root: 'none-here' }),
  'root may be lacking': now({ root: 'may-lack', optional: true, about: [text('It matters.')], after: notes[0] }),
  'a choice': { now: { kind: 'branch', id: 'b', taskTitle: 'T', question: text('Which?'), options } },
  'a way was chosen': { chosen: { branch: 'b', label: 'App', others: [{ id: 'p', label: 'Passkey' }] } },
  'the end': { now: { kind: 'finished', after: notes } },
  'something went wrong': { notice: 'Progress is not saved yet.', answer: 'panel.nothingToUndo' },
  'a trainer says something': { notice: 'Your trainer says: Break until 10:30', isTrainers: true },
  'a trainer says something while it is folded': {
    notice: 'Your trainer says: Break until 10:30',
    isTrainers: true,
    placing: { corner: 'bottom-right', folded: true },
  },
  'it is folded': { placing: { corner: 'bottom-right', folded: true } },
};
