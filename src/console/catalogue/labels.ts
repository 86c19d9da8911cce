// Labels that more than one control bears: they start something on one page and finish it, or go on, on another.
// English: documentation history 2017-2026 and transcripts of 2024-04 and 2026-05-27 (documented, seen). Others: the
// mark of each (collected 2026-11).
import { dated, english, guessed } from './names.ts';

/** The dashboard's button that starts. */
export const ADD_MFA = english('Add MFA', 'Assign MFA', 'Activate MFA', dated('2017-12', 'Manage MFA'));

/** The wizard's button that finishes. */
export const FINISH_MFA = english(
  dated('2022-12', 'Add MFA'),
  dated('2018-09', 'Assign MFA'),
  'Assign Virtual MFA',
  dated('2017-12', 'Activate Virtual MFA'),
);

/** On in the wizard for MFA devices. */
export const NEXT_MFA = english(dated('2022-12', 'Next'), dated('2018-09', 'Continue'), dated('2017-12', 'Next Step'));

/** On in the create-user wizard; before 2023 the button also said what comes next. */
export const NEXT_USER = english(
  dated('2023-02', 'Next'),
  dated('2019-01', 'Next: Tags'),
  dated('2019-01', 'Next: Tagging'),
  'Next: Permissions',
  'Next: Review',
);

/** The list's button that starts. */
export const START_USER = english(
  dated('2023', 'Create user'),
  dated('2021-07', 'Add users'),
  dated('2017-12', 'Add user'),
);

/** The wizard's last button. */
export const FINISH_USER = english('Create user');

/** The dialog that makes a group, and its last button. */
export const CREATE_GROUP_DIALOG = english('Create user group');

/** The search box over a table of policies. */
export const SEARCH_POLICIES = english('Search', guessed('Find policies'));
