import Alert from '@cloudscape-design/components/alert';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import { asksForPassword, type Form, type StepProps } from './create-form.ts';
import { PasswordFields } from './PasswordFields.tsx';

/** Step 1: who, and how they sign in. */
export function DetailsStep(props: StepProps) {
  const { form } = props;
  return (
    <Container header={<Header variant="h2">{t('create.details')}</Header>}>
      <SpaceBetween size="l">
        <Name {...props} />
        <Access {...props} />
        {form.access && form.personPanel && <UserType {...props} />}
        {asksForPassword(form) && <PasswordFields {...props} />}
        <Alert type="info">{t('create.keys-note')}</Alert>
      </SpaceBetween>
    </Container>
  );
}

function Name({ form, change, wrong }: StepProps) {
  return (
    <FormField label={t('create.name')} constraintText={t('create.name.rule')} errorText={wrong.name}>
      <Mark k="create.user-name">
        <Input value={form.name} autoComplete={false} onChange={({ detail }) => change({ name: detail.value })} />
      </Mark>
    </FormField>
  );
}

function Access({ form, change }: StepProps) {
  return (
    <Mark k="create.console-access">
      <Checkbox
        checked={form.access}
        description={t('create.access.text')}
        onChange={({ detail }) => change({ access: detail.checked })}
      >
        {t('create.access')} - <i>{t('optional')}</i>
      </Checkbox>
    </Mark>
  );
}

/** Not every account is asked this (reported in 2025-26). */
function UserType({ form, change, wrong }: StepProps) {
  return (
    <Alert type="info" header={t('create.person')}>
      <FormField label={t('create.user-type')} errorText={wrong.userType}>
        <Mark k="create.user-types">
          <RadioGroup
            value={form.userType}
            onChange={({ detail }) => change({ userType: detail.value as Form['userType'] })}
            items={[
              { value: 'center', label: t('create.identity-center'), description: t('create.identity-center.text') },
              { value: 'iam', label: t('create.iam-user'), description: t('create.iam-user.text') },
            ]}
          />
        </Mark>
      </FormField>
    </Alert>
  );
}
