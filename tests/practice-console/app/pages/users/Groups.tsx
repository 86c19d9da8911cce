import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { counter, loadingText } from '../../parts/table-texts.ts';
import { Page } from '../../shell/Page.tsx';
import { useLoaded } from '../../state/loaded.ts';
import { t } from '../../text/text.ts';
import { type GroupRow, groupColumns } from './group-columns.tsx';

/** The list of groups. */
export function Groups() {
  const groups = useLoaded<GroupRow[]>('groups');
  return (
    <Page kind="table" crumbs={[{ text: t('groups.title'), href: '#/groups' }]}>
      <Table
        variant="full-page"
        items={groups.value ?? []}
        loading={groups.loading}
        loadingText={loadingText()}
        columnDefinitions={groupColumns(({ name }) => name)}
        ariaLabels={{ tableLabel: t('groups.title') }}
        header={
          <Header variant="awsui-h1-sticky" counter={counter(groups.value?.length ?? 0)}>
            {t('groups.title')}
          </Header>
        }
        empty={<Box textAlign="center">{t('empty')}</Box>}
      />
    </Page>
  );
}
