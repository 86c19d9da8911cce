import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import type { ReactNode } from 'react';
import { summary } from '../../state/api.ts';
import { t } from '../../text/text.ts';

function TitledBox({
  title,
  actions,
  text,
  children,
}: {
  title: string;
  actions?: ReactNode;
  text?: string;
  children: ReactNode;
}) {
  return (
    <Container
      header={
        <Header variant="h2" actions={actions} description={text}>
          {title}
        </Header>
      }
    >
      {children}
    </Container>
  );
}

/** How many of what the account has. */
export function ResourcesBox() {
  const { groups, users } = summary();
  const counted = [
    { label: t('nav.groups'), value: groups.length, href: '#/groups' },
    { label: t('nav.users'), value: users.length, href: '#/users' },
    { label: t('nav.roles'), value: 2, href: '#/roles' },
    { label: t('nav.policies'), value: 0, href: '#/policies' },
    { label: t('nav.providers'), value: 0, href: '#/providers' },
  ];
  return (
    <TitledBox title={t('dash.resources')} text={t('dash.resources.text')}>
      <ColumnLayout columns={4} variant="text-grid">
        {counted.map(({ label, value, href }) => (
          <div key={href}>
            <Box variant="awsui-key-label">{label}</Box>
            <Link variant="awsui-value-large" href={href}>
              {value}
            </Link>
          </div>
        ))}
      </ColumnLayout>
    </TitledBox>
  );
}

export function NewsBox() {
  return (
    <TitledBox title={t('dash.news')} actions={<Link href="#/not-here-news">{t('dash.view-all')}</Link>}>
      <Box color="text-body-secondary">{t('dash.news.none')}</Box>
    </TitledBox>
  );
}

export function AccountBox() {
  const { accountId } = summary();
  const alias = (
    <>
      - <Link href="#/not-here-alias">{t('dash.create-alias')}</Link>
    </>
  );
  return (
    <TitledBox title={t('dash.account')}>
      <KeyValuePairs
        items={[
          { label: t('cred.account-id'), value: accountId },
          { label: t('dash.alias'), value: alias },
          { label: t('dash.sign-in-url'), value: `https://${accountId}.signin.aws.amazon.com/console` },
        ]}
      />
    </TitledBox>
  );
}

export function LinksBox() {
  return (
    <TitledBox title={t('dash.links')}>
      <Link href="#/security_credentials">{t('dash.my-credentials')}</Link>
      <Box color="text-body-secondary">{t('dash.my-credentials.text')}</Box>
    </TitledBox>
  );
}

export function ToolsBox() {
  return (
    <TitledBox title={t('dash.tools')}>
      <Link href="#/not-here-simulator" external>
        {t('dash.simulator')}
      </Link>
      <Box color="text-body-secondary">{t('dash.simulator.text')}</Box>
    </TitledBox>
  );
}
