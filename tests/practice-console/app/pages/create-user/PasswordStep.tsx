import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { summary } from '../../state/api.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import type { Form, StepProps } from './create-form.ts';
import { saveCsv, signInAddress } from './csv.ts';

/** Step 4: the password, for the only time. */
export function PasswordStep({ form, change }: StepProps) {
  return (
    <Container
      header={
        <Header variant="h2" actions={<Button>{t('password.email')}</Button>}>
          {t('password.box')}
        </Header>
      }
    >
      <KeyValuePairs
        columns={1}
        items={[
          { label: t('password.url'), value: signInAddress(summary().accountId) },
          { label: t('password.user'), value: form.name },
          { label: t('password.password'), value: <Password form={form} change={change} /> },
        ]}
      />
    </Container>
  );
}

function Password({ form, change }: Pick<StepProps, 'form' | 'change'>) {
  const [shown, setShown] = useState(false);
  const turn = () => {
    setShown(!shown);
    change({ showed: true });
  };
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      <code>{shown ? form.result : '***************'}</code>
      <Mark k="create.show-password">
        <Button variant="inline-link" onClick={turn}>
          {t(shown ? 'password.hide' : 'password.show')}
        </Button>
      </Mark>
    </SpaceBetween>
  );
}

/** The last page's own buttons, in place of "Previous" and "Next". */
export function LastActions({ form, change, leave }: { form: Form; change: StepProps['change']; leave(): void }) {
  const save = () => {
    saveCsv(summary().accountId, form.name, form.result);
    change({ saved: true });
  };
  return (
    <SpaceBetween size="xs" direction="horizontal">
      <Button variant="link" onClick={leave}>
        {t('cancel')}
      </Button>
      <Mark k="create.download">
        <Button iconName="download" onClick={save}>
          {t('password.download')}
        </Button>
      </Mark>
      <Mark k="create.return">
        <Button variant="primary" onClick={leave}>
          {t('password.return')}
        </Button>
      </Mark>
    </SpaceBetween>
  );
}
