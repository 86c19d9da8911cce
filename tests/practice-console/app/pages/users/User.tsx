import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { day } from '../../parts/table-texts.ts';
import { Page } from '../../shell/Page.tsx';
import { useLoaded } from '../../state/loaded.ts';
import { t } from '../../text/text.ts';
import type { UserRow } from './columns.tsx';

/** A user's own page, in short. */
export function User({ name }: { name: string }) {
  const user = useLoaded<UserRow[]>('users').value?.find((one) => one.name === name);
  return (
    <Page
      kind="default"
      crumbs={[
        { text: t('users.title'), href: '#/users' },
        { text: name, href: location.hash },
      ]}
    >
      <ContentLayout header={<Header variant="h1">{name}</Header>}>
        {user ? <Boxes user={user} /> : <Spinner />}
      </ContentLayout>
    </Page>
  );
}

function Boxes({ user }: { user: UserRow }) {
  const rights = [...user.groups, ...user.policies];
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t('user.summary')}</Header>}>
        <KeyValuePairs
          columns={2}
          items={[
            { label: t('user.console'), value: access(user) },
            { label: t('user.created'), value: day(user.created) },
          ]}
        />
      </Container>
      <Container header={<Header variant="h2">{t('user.permissions')}</Header>}>{rights.join(', ') || '-'}</Container>
    </SpaceBetween>
  );
}

function access({ consoleAccess, devices }: UserRow): string {
  if (!consoleAccess) return t('user.console.off');
  return devices.length > 0 ? t('user.console.mfa') : t('user.console.no-mfa');
}
