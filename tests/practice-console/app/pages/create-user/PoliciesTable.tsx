import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { loadingText, tableTexts } from '../../parts/table-texts.ts';
import { useLoaded } from '../../state/loaded.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import { PoliciesFilter } from './PoliciesFilter.tsx';

interface Policy {
  name: string;
  job: boolean;
}

interface Props {
  /** Which of the two tables this is. */
  where: 'direct' | 'dialog';
  /** The truth's name for the search box. */
  search: string;
  chosen: string[];
  choose(names: string[]): void;
}

const counted = (chosen: number, all: number): string => (chosen > 0 ? `(${chosen}/${all})` : `(${all})`);
const typeOf = ({ job }: Policy): string => (job ? t('policies.job') : t('policies.aws'));

/** The table "Permissions policies": long, late, and full of names that begin alike. */
export function PoliciesTable({ where, search, chosen, choose }: Props) {
  const policies = useLoaded<Policy[]>('policies');
  const [type, setType] = useState('all');
  const all = policies.value ?? [];
  const ofType = all.filter(({ job }) => type === 'all' || job === (type === 'job'));
  const { items, collectionProps, filterProps, paginationProps, filteredItemsCount } = useCollection(ofType, {
    filtering: { fields: ['name'], noMatch: <Box textAlign="center">{t('empty.match')}</Box> },
    pagination: { pageSize: where === 'dialog' ? 10 : 20 },
  });
  return (
    <Table
      {...collectionProps}
      trackBy="name"
      selectionType="multi"
      variant={where === 'dialog' ? 'embedded' : 'container'}
      items={items}
      loading={policies.loading}
      loadingText={loadingText()}
      selectedItems={all.filter(({ name }) => chosen.includes(name))}
      onSelectionChange={({ detail }) => choose(detail.selectedItems.map(({ name }) => name))}
      columnDefinitions={columns(where)}
      ariaLabels={tableTexts<Policy>(t('policies.label'), (name) => t('policies.select', { name }))}
      header={
        <Head where={where} counter={policies.value && counted(chosen.length, all.length)} reload={policies.reload} />
      }
      filter={
        <PoliciesFilter
          search={search}
          filter={filterProps}
          count={filteredItemsCount ?? 0}
          type={type}
          setType={setType}
        />
      }
      pagination={<Pagination {...paginationProps} />}
    />
  );
}

const columns = (where: string) => [
  {
    id: 'name',
    header: t('policies.col.name'),
    isRowHeader: true,
    cell: ({ name }: Policy) => (
      <Mark k={`${where}:${name}`}>
        <Link href="#/not-here-policy" external={false} onFollow={(event) => event.preventDefault()}>
          {name}
        </Link>
      </Mark>
    ),
  },
  { id: 'type', header: t('policies.col.type'), cell: typeOf },
  { id: 'attached', header: t('policies.col.attached'), cell: () => 0 },
];

function Head({ where, counter, reload }: { where: string; counter: string | undefined; reload(): Promise<void> }) {
  const actions = (
    <SpaceBetween size="xs" direction="horizontal">
      <Button iconName="refresh" ariaLabel={t('refresh')} onClick={() => void reload()} />
      <Button href="#/not-here-policy" target="_blank" iconName="external" iconAlign="right">
        {t('policies.create')}
      </Button>
    </SpaceBetween>
  );
  return (
    <Header
      variant="h2"
      counter={counter}
      description={where === 'direct' ? t('policies.text') : undefined}
      actions={actions}
    >
      {t('policies.title')}
    </Header>
  );
}
