import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import type { Form, StepProps } from './create-form.ts';

/** The kind of password, the password itself where the person chooses one, and whether it must be changed. */
export function PasswordFields(props: StepProps) {
  const { form, change } = props;
  return (
    <SpaceBetween size="l">
      <FormField label={t('create.password')}>
        <Mark k="create.passwords">
          <RadioGroup
            value={form.passwordKind}
            onChange={({ detail }) => change({ passwordKind: detail.value as Form['passwordKind'] })}
            items={[
              { value: 'auto', label: t('create.auto'), description: t('create.auto.text') },
              { value: 'custom', label: t('create.custom'), description: t('create.custom.text') },
            ]}
          />
        </Mark>
      </FormField>
      {form.passwordKind === 'custom' && <Custom {...props} />}
      <Mark k="create.must-reset">
        <Checkbox
          checked={form.mustReset}
          description={t('create.reset.text')}
          onChange={({ detail }) => change({ mustReset: detail.checked })}
        >
          {t('create.reset')}
        </Checkbox>
      </Mark>
    </SpaceBetween>
  );
}

function Custom({ form, change, wrong }: StepProps) {
  const [plain, setPlain] = useState(false);
  const rules = (
    <ul>
      <li>{t('create.rule.length')}</li>
      <li>{t('create.rule.mix')}</li>
    </ul>
  );
  return (
    <SpaceBetween size="s">
      <FormField constraintText={rules} errorText={wrong.password}>
        <Mark k="create.password-field">
          <Input
            value={form.password}
            type={plain ? 'text' : 'password'}
            autoComplete={false}
            ariaLabel={t('create.custom')}
            onChange={({ detail }) => change({ password: detail.value })}
          />
        </Mark>
      </FormField>
      <Checkbox checked={plain} onChange={({ detail }) => setPlain(detail.checked)}>
        {t('create.show-typed')}
      </Checkbox>
    </SpaceBetween>
  );
}
