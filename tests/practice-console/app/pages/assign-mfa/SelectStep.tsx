import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import { t } from '../../text/text.ts';
import type { MfaForm } from '../../truth/forms.ts';
import { Mark } from '../../truth/marks.tsx';
import type { StepProps } from './step.ts';

const KINDS = ['passkey', 'app', 'token'] as const;

/** Step 1: the device's name, and of which kind it is. */
export function SelectStep({ form, change, wrong }: StepProps) {
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t('mfa.name.box')}</Header>}>
        <FormField
          label={t('mfa.name')}
          description={t('mfa.name.text')}
          constraintText={t('mfa.name.rule')}
          errorText={wrong.name}
        >
          <Mark k="mfa.device-name">
            <Input value={form.name} autoComplete={false} onChange={({ detail }) => change({ name: detail.value })} />
          </Mark>
        </FormField>
      </Container>
      <Container
        header={
          <Header variant="h2" description={t('mfa.kind.text')}>
            {t('mfa.kind.box')}
          </Header>
        }
      >
        <Mark k="mfa.kinds">
          <Tiles
            columns={1}
            ariaLabel={t('mfa.kind.box')}
            value={form.kind}
            onChange={({ detail }) => change({ kind: detail.value as MfaForm['kind'] })}
            items={KINDS.map((value) => ({ value, label: t(`mfa.${value}`), description: t(`mfa.${value}.text`) }))}
          />
        </Mark>
      </Container>
    </SpaceBetween>
  );
}
