import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { InfoLink } from '../../parts/InfoLink.tsx';
import { counter, loadingText, tableTexts } from '../../parts/table-texts.ts';
import { Page } from '../../shell/Page.tsx';
import { call } from '../../state/api.ts';
import { useLoaded } from '../../state/loaded.ts';
import { go } from '../../state/route.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import { type UserRow, userColumns } from './columns.tsx';

const Empty = ({ text }: { text: string }) => <Box textAlign="center">{text}</Box>;

/** The users list. Its rows come after its frame. */
export function Users() {
  const users = useLoaded<UserRow[]>('users');
  const { items, collectionProps, filterProps, paginationProps } = useCollection(users.value ?? [], {
    filtering: { empty: <Empty text={t('empty')} />, noMatch: <Empty text={t('empty.match')} /> },
    pagination: { pageSize: 10 },
    selection: {},
  });
  const selected = collectionProps.selectedItems ?? [];
  const remove = async () => {
    await call('delete-users', { names: selected.map((user) => user.name) });
    await users.reload();
  };
  return (
    <Page kind="table" crumbs={[{ text: t('users.title'), href: '#/users' }]}>
      <Table
        {...collectionProps}
        variant="full-page"
        stickyHeader
        trackBy="name"
        selectionType="multi"
        items={items}
        loading={users.loading}
        loadingText={loadingText()}
        columnDefinitions={userColumns()}
        ariaLabels={tableTexts<UserRow>(t('users.title'), (name) => t('users.select', { name }))}
        header={
          <Head
            count={users.value?.length}
            chosen={selected.length > 0}
            remove={() => void remove()}
            reload={() => void users.reload()}
          />
        }
        filter={<TextFilter {...filterProps} filteringPlaceholder={t('search')} filteringAriaLabel={t('search')} />}
        pagination={<Pagination {...paginationProps} />}
      />
    </Page>
  );
}

interface HeadProps {
  count: number | undefined;
  chosen: boolean;
  remove(): void;
  reload(): void;
}

function Head({ count, chosen, remove, reload }: HeadProps) {
  const actions = (
    <SpaceBetween size="xs" direction="horizontal">
      <Button iconName="refresh" ariaLabel={t('refresh')} onClick={reload} />
      <Button disabled={!chosen} onClick={remove}>
        {t('users.delete')}
      </Button>
      <Mark k="users.create">
        <Button variant="primary" onClick={() => go('/users/create')}>
          {t('users.create')}
        </Button>
      </Mark>
    </SpaceBetween>
  );
  return (
    <Header
      variant="awsui-h1-sticky"
      counter={count === undefined ? undefined : counter(count)}
      info={<InfoLink />}
      description={t('users.text')}
      actions={actions}
    >
      {t('users.title')}
    </Header>
  );
}
