import Link from '@cloudscape-design/components/link';
import type { TableProps } from '@cloudscape-design/components/table';
import { t } from '../../text/text.ts';

export interface UserRow {
  name: string;
  consoleAccess: boolean;
  hasPassword: boolean;
  devices: { kind: string; name: string }[];
  groups: string[];
  policies: string[];
  created: string;
}

/** Columns of the users list (seen, May 2026). */
export function userColumns(): TableProps.ColumnDefinition<UserRow>[] {
  return [
    { id: 'name', header: t('users.col.name'), cell: nameLink, isRowHeader: true, minWidth: 160 },
    { id: 'path', header: t('users.col.path'), cell: () => '/' },
    { id: 'groups', header: t('users.col.groups'), cell: ({ groups }) => groups.length },
    { id: 'activity', header: t('users.col.activity'), cell: () => '-' },
    { id: 'mfa', header: t('users.col.mfa'), cell: ({ devices }) => (devices.length > 0 ? devices.length : '-') },
    { id: 'password', header: t('users.col.password'), cell: ({ hasPassword }) => (hasPassword ? '0' : '-') },
    { id: 'sign-in', header: t('users.col.sign-in'), cell: () => '-' },
    { id: 'key', header: t('users.col.key'), cell: () => '-' },
  ];
}

const nameLink = ({ name }: UserRow) => <Link href={`#/users/details/${encodeURIComponent(name)}`}>{name}</Link>;
