import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { counter, day, loadingText, tableTexts } from '../../parts/table-texts.ts';
import { call, summary } from '../../state/api.ts';
import type { Loaded } from '../../state/loaded.ts';
import { go } from '../../state/route.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';

export interface Device {
  kind: 'app' | 'passkey' | 'token';
  name: string;
  created: string;
}

/** The container "Multi-factor authentication (MFA)", where the button to assign one stands up to twice. */
export function DevicesTable({ devices }: { devices: Loaded<Device[]> }) {
  const [selected, select] = useState<Device[]>([]);
  const remove = async () => {
    await call('remove-device', { name: selected[0]?.name });
    select([]);
    await devices.reload();
  };
  return (
    <Table
      variant="container"
      selectionType="single"
      trackBy="name"
      items={devices.value ?? []}
      loading={devices.loading}
      loadingText={loadingText()}
      selectedItems={selected}
      onSelectionChange={({ detail }) => select(detail.selectedItems)}
      columnDefinitions={COLUMNS()}
      ariaLabels={tableTexts<Device>(t('cred.mfa'), (name) => name)}
      header={<Head count={devices.value?.length} chosen={selected.length > 0} remove={() => void remove()} />}
      empty={<Empty />}
    />
  );
}

const COLUMNS = () => [
  { id: 'type', header: t('cred.col.type'), cell: ({ kind }: Device) => t(`cred.type.${kind}`) },
  { id: 'identifier', header: t('cred.col.identifier'), cell: identifier, isRowHeader: true },
  { id: 'certifications', header: t('cred.col.certifications'), cell: () => '-' },
  { id: 'created', header: t('cred.col.created'), cell: ({ created }: Device) => day(created) },
];

const identifier = ({ kind, name }: Device) =>
  `arn:aws:iam::${summary().accountId}:${kind === 'passkey' ? 'u2f' : 'mfa'}/${name}`;

function Head({ count, chosen, remove }: { count: number | undefined; chosen: boolean; remove(): void }) {
  const actions = (
    <SpaceBetween size="xs" direction="horizontal">
      <Button disabled={!chosen} onClick={remove}>
        {t('cred.remove')}
      </Button>
      <Button disabled={!chosen}>{t('cred.resync')}</Button>
      <Assign />
    </SpaceBetween>
  );
  return (
    <Header
      variant="h2"
      counter={count === undefined ? undefined : counter(count)}
      description={t('cred.mfa.text')}
      actions={actions}
    >
      {t('cred.mfa')}
    </Header>
  );
}

function Empty() {
  return (
    <SpaceBetween size="s" alignItems="center">
      <Box color="text-body-secondary">{t('cred.none')}</Box>
      <Assign />
    </SpaceBetween>
  );
}

function Assign() {
  return (
    <Mark k="credentials.assign-mfa">
      <Button onClick={() => go('/security_credentials/mfa')}>{t('cred.assign')}</Button>
    </Mark>
  );
}
