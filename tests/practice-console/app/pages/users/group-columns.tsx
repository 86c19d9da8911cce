import type { TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import { day } from '../../parts/table-texts.ts';
import { t } from '../../text/text.ts';

export interface GroupRow {
  name: string;
  users: number;
  policies: string[];
  created: string;
}

/** Columns of both tables of groups; how the name is drawn differs. */
export function groupColumns(name: (group: GroupRow) => ReactNode): TableProps.ColumnDefinition<GroupRow>[] {
  return [
    { id: 'name', header: t('groups.col.name'), cell: name, isRowHeader: true },
    { id: 'users', header: t('groups.col.users'), cell: ({ users }) => users },
    { id: 'policies', header: t('groups.col.policies'), cell: ({ policies }) => policies.join(', ') || '-' },
    { id: 'created', header: t('groups.col.created'), cell: ({ created }) => day(created) },
  ];
}
