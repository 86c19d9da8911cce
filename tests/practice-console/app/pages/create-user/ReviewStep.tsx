import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { t } from '../../text/text.ts';
import type { Form, StepProps } from './create-form.ts';
import { Tags } from './Tags.tsx';

/** Step 3: what will be created. */
export function ReviewStep(props: StepProps) {
  return (
    <SpaceBetween size="l">
      <Details form={props.form} />
      <Permissions form={props.form} />
      <Tags {...props} />
    </SpaceBetween>
  );
}

function Details({ form }: { form: Form }) {
  const kind = form.access ? form.passwordKind : 'none';
  return (
    <Container header={<Header variant="h2">{t('create.details')}</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: t('create.name'), value: form.name },
          { label: t('review.kind'), value: t(`review.kind.${kind}`) },
          { label: t('review.reset'), value: form.access && form.mustReset ? t('review.yes') : t('review.no') },
        ]}
      />
    </Container>
  );
}

interface Right {
  name: string;
  type: string;
  used: string;
}

function Permissions({ form }: { form: Form }) {
  return (
    <Table
      items={rights(form)}
      header={<Header variant="h2">{t('review.permissions')}</Header>}
      ariaLabels={{ tableLabel: t('review.permissions') }}
      empty={<Box textAlign="center">{t('empty')}</Box>}
      columnDefinitions={[
        { id: 'name', header: t('review.col.name'), cell: ({ name }: Right) => name, isRowHeader: true },
        { id: 'type', header: t('review.col.type'), cell: ({ type }: Right) => type },
        { id: 'used', header: t('review.col.used'), cell: ({ used }: Right) => used },
      ]}
    />
  );
}

function rights(form: Form): Right[] {
  const policies = [
    ...(form.way === 'direct' ? form.policies : []),
    ...(form.access && form.mustReset ? ['IAMUserChangePassword'] : []),
  ];
  const groups = form.way === 'group' ? form.groups : [];
  return [
    ...groups.map((name) => ({ name, type: t('review.type.group'), used: t('review.used.group') })),
    ...policies.map((name) => ({ name, type: typeOf(name), used: t('review.used.policy') })),
  ];
}

const typeOf = (name: string): string => t(name === 'AdministratorAccess' ? 'policies.job' : 'policies.aws');
