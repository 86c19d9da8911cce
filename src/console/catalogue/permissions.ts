// The second step of the create-user wizard and its dialog. Labels: transcripts 2024 and 2026-05-27 (seen). A search for
// AdministratorAccess leaves two look-alikes on the list, so the row is asked for by its exact cell (seen).
import type { Target } from '../target.ts';
import { CREATE_GROUP_DIALOG, SEARCH_POLICIES } from './labels.ts';
import { english, guessed } from './names.ts';

const PAGE = ['create-user/permissions'] as const;
const DIALOG = { in: 'dialog', named: CREATE_GROUP_DIALOG } as const;
/** Keeps the bar's search box, and the dialog's buttons, apart from the page's own. */
const MAIN = { in: 'main' } as const;
const box = (index: number, count: number) => ({ order: { index, count } });
const tile = (index: number) => ({ order: { index, count: 3 } });

const GROUP = english('Add user to group');

const DIRECT = english('Attach policies directly', 'Attach existing policies directly');

const GROUP_NAME = english('User group name', guessed('Group name'));

/** The policy that makes an administrator. Whoever ticks another one grants something else: never unless sure. */
const POLICY = {
  roles: ['checkbox'],
  names: {},
  pages: PAGE,
  scope: { in: 'row', cell: 'AdministratorAccess' },
  dangerous: true,
} as const;

export const PERMISSIONS: readonly Target[] = [
  { id: 'create.group-tile', roles: ['radio'], names: GROUP, pages: PAGE, structure: tile(0) },
  { id: 'create.direct-tile', roles: ['radio'], names: DIRECT, pages: PAGE, structure: tile(2) },
  { id: 'create.create-group', roles: ['button'], names: english('Create group'), pages: PAGE, scope: MAIN },
  // The name that the shipped guide gives the group.
  {
    id: 'create.group-row',
    roles: ['checkbox'],
    names: {},
    pages: PAGE,
    scope: { in: 'row', cell: 'Administrators' },
  },
  {
    id: 'create.policy-search',
    roles: ['textbox'],
    names: SEARCH_POLICIES,
    pages: PAGE,
    scope: MAIN,
    structure: box(0, 1),
  },
  { id: 'create.policy-row', ...POLICY },
];

export const GROUP_DIALOG: readonly Target[] = [
  { id: 'group.name', roles: ['textbox'], names: GROUP_NAME, pages: PAGE, scope: DIALOG, structure: box(0, 2) },
  {
    id: 'group.policy-search',
    roles: ['textbox'],
    names: SEARCH_POLICIES,
    pages: PAGE,
    scope: DIALOG,
    structure: box(1, 2),
  },
  // One scope is all that a target can ask for. While the dialog is open nothing behind it is looked at.
  { id: 'group.policy-row', ...POLICY, dialog: true },
  {
    id: 'group.finish',
    roles: ['button'],
    names: CREATE_GROUP_DIALOG,
    pages: PAGE,
    scope: DIALOG,
    dangerous: true,
  },
];
