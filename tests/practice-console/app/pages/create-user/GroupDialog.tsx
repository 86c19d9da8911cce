import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useForm } from '../../parts/form.ts';
import { InScrollers } from '../../parts/InScrollers.tsx';
import { call, Refused } from '../../state/api.ts';
import { flash } from '../../state/flashes.ts';
import { t } from '../../text/text.ts';
import { type GroupForm, useTruth } from '../../truth/forms.ts';
import { Mark } from '../../truth/marks.tsx';
import { Dialog } from './Dialog.tsx';
import { PoliciesTable } from './PoliciesTable.tsx';

/** The dialog "Create user group". `close` is told whether there is a new group. */
export function GroupDialog({ close }: { close(created: boolean): void }) {
  const [form, change] = useForm<GroupForm>({ name: '', policies: [], busy: false });
  const [wrong, setWrong] = useState('');
  useTruth('group', form);

  async function create() {
    if (!form.name) return setWrong(t('group.need.name'));
    change({ busy: true });
    const refusal = await createGroup(form);
    change({ busy: false });
    if (refusal) return setWrong(refusal);
    flash({ type: 'success', header: t('group.created', { name: form.name }) });
    close(true);
  }

  const buttons = <Buttons busy={form.busy} cancel={() => close(false)} create={() => void create()} />;
  return (
    <Dialog title={t('group.title')} footer={buttons} close={() => close(false)}>
      <SpaceBetween size="l">
        <FormField
          label={t('group.name')}
          description={t('group.name.text')}
          constraintText={t('group.name.rule')}
          errorText={wrong}
        >
          <Mark k="group.name">
            <Input value={form.name} autoComplete={false} onChange={({ detail }) => change({ name: detail.value })} />
          </Mark>
        </FormField>
        <InScrollers>
          <PoliciesTable
            where="dialog"
            search="group.policy-search"
            chosen={form.policies}
            choose={(policies) => change({ policies })}
          />
        </InScrollers>
      </SpaceBetween>
    </Dialog>
  );
}

/** @returns what the page says when the account refuses */
async function createGroup({ name, policies }: GroupForm): Promise<string | undefined> {
  try {
    await call('create-group', { name, policies });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === 'group-exists' ? t('group.error.exists', { name }) : t('group.name.rule');
  }
}

function Buttons({ busy, cancel, create }: { busy: boolean; cancel(): void; create(): void }) {
  return (
    <Box float="right">
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="link" onClick={cancel}>
          {t('cancel')}
        </Button>
        <Mark k="group.finish">
          <Button variant="primary" loading={busy} onClick={create}>
            {t('group.finish')}
          </Button>
        </Mark>
      </SpaceBetween>
    </Box>
  );
}
