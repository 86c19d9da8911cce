// The second step of the create-user wizard and its dialog. Labels: transcripts 2024 and 2026-05-27 (seen). A search for
// AdministratorAccess leaves two look-alikes on the list, so the row is asked for by its exact cell (seen).
import type { Target } from '../target.ts';
import { english, names } from './names.ts';

const PAGE = ['create-user/permissions'] as const;
const DIALOG = { in: 'dialog', named: names(['Create user group'], ['ja', 'ユーザーグループを作成', 'guess']) } as const;
const tile = (index: number) => ({ order: { index, count: 3 } });

export const PERMISSIONS: readonly Target[] = [
  {
    id: 'create.group-tile',
    roles: ['radio'],
    names: names(['Add user to group'], ['ja', 'ユーザーをグループに追加', 'guess']),
    pages: PAGE,
    structure: tile(0),
  },
  {
    id: 'create.direct-tile',
    roles: ['radio'],
    names: names(
      ['Attach policies directly', 'Attach existing policies directly'],
      ['ja', 'ポリシーを直接アタッチする', 'seen'],
      ['ko', '직접 정책 연결', 'seen'],
      ['pt-BR', 'Anexar políticas diretamente', 'guess'],
    ),
    pages: PAGE,
    structure: tile(2),
  },
  { id: 'create.create-group', roles: ['button'], names: english('Create group', 'Create user group'), pages: PAGE },
  {
    id: 'group.name',
    roles: ['textbox'],
    names: names(['User group name', 'Group name'], ['ja', 'ユーザーグループ名', 'guess']),
    pages: PAGE,
    scope: DIALOG,
  },
  { id: 'group.policy-search', roles: ['textbox'], names: english('Search', 'Find policies'), pages: PAGE, scope: DIALOG },
  // Inside the dialog: the locator looks in the topmost dialog alone while one is open.
  { id: 'group.policy-row', roles: ['checkbox'], names: {}, pages: PAGE, scope: { in: 'row', cell: 'AdministratorAccess' }, dangerous: true },
  {
    id: 'group.finish',
    roles: ['button'],
    names: names(['Create user group', 'Create group'], ['ja', 'ユーザーグループを作成', 'guess']),
    pages: PAGE,
    scope: DIALOG,
    dangerous: true,
  },
  { id: 'create.group-row', roles: ['checkbox'], names: {}, pages: PAGE, scope: { in: 'row', cell: 'Administrators' } },
  { id: 'create.policy-search', roles: ['textbox'], names: english('Search', 'Find policies'), pages: PAGE },
  { id: 'create.policy-row', roles: ['checkbox'], names: {}, pages: PAGE, scope: { in: 'row', cell: 'AdministratorAccess' }, dangerous: true },
];
