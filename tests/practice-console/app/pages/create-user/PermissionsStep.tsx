import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Tiles from '@cloudscape-design/components/tiles';
import { useState } from 'react';
import { InScrollers } from '../../parts/InScrollers.tsx';
import { useLoaded } from '../../state/loaded.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import type { GroupRow } from '../users/group-columns.tsx';
import type { Form, StepProps } from './create-form.ts';
import { GroupDialog } from './GroupDialog.tsx';
import { GroupsTable } from './GroupsTable.tsx';
import { PoliciesTable } from './PoliciesTable.tsx';

const WAYS = ['group', 'copy', 'direct'] as const;

/** Step 2: what the user may do, in one of three ways. */
export function PermissionsStep(props: StepProps) {
  const { form, change } = props;
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t('perm.options')}</Header>}>
        <Mark k="create.ways">
          <Tiles
            columns={3}
            ariaLabel={t('perm.options')}
            value={form.way}
            onChange={({ detail }) => change({ way: detail.value as Form['way'] })}
            items={WAYS.map((value) => ({ value, label: t(`perm.${value}`), description: t(`perm.${value}.text`) }))}
          />
        </Mark>
      </Container>
      {form.way === 'group' && <ByGroup {...props} />}
      {form.way === 'copy' && <Container>{t('perm.copy.none')}</Container>}
      {form.way === 'direct' && <Direct {...props} />}
      <ExpandableSection variant="container" headerText={`${t('perm.boundary')} - ${t('optional')}`}>
        {t('perm.boundary.text')}
      </ExpandableSection>
    </SpaceBetween>
  );
}

function Direct({ form, change }: StepProps) {
  return (
    <InScrollers>
      <PoliciesTable
        where="direct"
        search="create.policy-search"
        chosen={form.policies}
        choose={(policies) => change({ policies })}
      />
    </InScrollers>
  );
}

function ByGroup({ form, change }: StepProps) {
  const groups = useLoaded<GroupRow[]>('groups');
  const [creating, setCreating] = useState(false);
  const open = () => setCreating(true);
  const close = (created: boolean) => {
    setCreating(false);
    if (created) void groups.reload();
  };
  return (
    <>
      {!groups.value && (
        <Container>
          <Spinner />
        </Container>
      )}
      {groups.value?.length === 0 && <FirstGroup create={open} />}
      {groups.value && groups.value.length > 0 && (
        <InScrollers>
          <GroupsTable
            groups={groups}
            chosen={form.groups}
            choose={(chosen) => change({ groups: chosen })}
            create={open}
          />
        </InScrollers>
      )}
      {creating && <GroupDialog close={close} />}
    </>
  );
}

function FirstGroup({ create }: { create(): void }) {
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <Mark k="create.create-group">
              <Button onClick={create}>{t('groups.create')}</Button>
            </Mark>
          }
        >
          {t('perm.first-group')}
        </Header>
      }
    >
      <Box>{t('perm.first-group.text')}</Box>
    </Container>
  );
}
