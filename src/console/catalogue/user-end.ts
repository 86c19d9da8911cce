// The last two steps of the create-user wizard. Labels: transcripts 2024 and 2026, documentation since 2023-02, notes in
// Japanese and Korean (documented, seen). The end page of 2017-2023 had a "Close" in place of the way back to the list.
import type { Target } from '../target.ts';
import { FINISH_USER } from './labels.ts';
import { dated, english, guessed } from './names.ts';

const REVIEW = ['create-user/review'] as const;
const PASSWORD = ['create-user/password'] as const;

const DOWNLOAD = english(dated('2023-02', 'Download .csv file'), dated('2019-01', 'Download .csv'));

const RETURN = english(dated('2023-02', 'Return to users list'), guessed('Close'));

export const USER_END: readonly Target[] = [
  { id: 'create.add-tag', roles: ['button'], names: english('Add new tag', guessed('Add tag')), pages: REVIEW },
  {
    id: 'create.finish',
    roles: ['button'],
    names: FINISH_USER,
    pages: REVIEW,
    structure: { wizardPrimary: true },
    dangerous: true,
  },
  // The message shows on the password's step, or on the list where the user has no password.
  { id: 'create.created', roles: ['text'], names: english('User created successfully'), scope: { in: 'flash' } },
  { id: 'create.show-password', roles: ['button', 'link'], names: english('Show'), pages: PASSWORD },
  { id: 'create.download', roles: ['button', 'link'], names: DOWNLOAD, pages: PASSWORD },
  {
    id: 'create.return',
    roles: ['button', 'link'],
    names: RETURN,
    pages: PASSWORD,
    structure: { wizardPrimary: true },
  },
];
