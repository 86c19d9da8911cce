import { useCollection } from '@cloudscape-design/collection-hooks';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { counter, loadingText, tableTexts } from '../../parts/table-texts.ts';
import type { Loaded } from '../../state/loaded.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import { type GroupRow, groupColumns } from '../users/group-columns.tsx';

interface Props {
  groups: Loaded<GroupRow[]>;
  chosen: string[];
  choose(names: string[]): void;
  create(): void;
}

/** The groups to choose from, where there are any. */
export function GroupsTable({ groups, chosen, choose, create }: Props) {
  const all = groups.value ?? [];
  const { items, collectionProps, filterProps, paginationProps } = useCollection(all, {
    filtering: {},
    pagination: { pageSize: 10 },
  });
  return (
    <Table
      {...collectionProps}
      trackBy="name"
      selectionType="multi"
      items={items}
      loading={groups.loading}
      loadingText={loadingText()}
      selectedItems={all.filter(({ name }) => chosen.includes(name))}
      onSelectionChange={({ detail }) => choose(detail.selectedItems.map(({ name }) => name))}
      columnDefinitions={groupColumns(({ name }) => (
        <Mark k={`group:${name}`}>
          <span>{name}</span>
        </Mark>
      ))}
      ariaLabels={tableTexts<GroupRow>(t('perm.groups'), (name) => t('groups.select', { name }))}
      header={<Head count={all.length} create={create} reload={() => void groups.reload()} />}
      filter={<TextFilter {...filterProps} filteringPlaceholder={t('search')} filteringAriaLabel={t('search')} />}
      pagination={<Pagination {...paginationProps} />}
    />
  );
}

function Head({ count, create, reload }: { count: number; create(): void; reload(): void }) {
  const actions = (
    <SpaceBetween size="xs" direction="horizontal">
      <Button iconName="refresh" ariaLabel={t('refresh')} onClick={reload} />
      <Mark k="create.create-group">
        <Button onClick={create}>{t('groups.create')}</Button>
      </Mark>
    </SpaceBetween>
  );
  return (
    <Header variant="h2" counter={counter(count)} actions={actions}>
      {t('perm.groups')}
    </Header>
  );
}
