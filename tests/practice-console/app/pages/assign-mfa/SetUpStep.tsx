import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type TextKey, t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import { Numbered } from './Numbered.tsx';
import { Scan } from './Scan.tsx';
import type { StepProps } from './step.ts';

/** Step 2: what each kind of device needs. A passkey needs nothing here: the browser does it all. */
export function SetUpStep(props: StepProps) {
  return props.form.kind === 'app' ? <App {...props} /> : <Token {...props} />;
}

function App(props: StepProps) {
  return (
    <Titled title={t('mfa.app')} text={t('mfa.app.box')}>
      <Numbered n={1}>
        {t('mfa.app.install')} <a href="#/not-here-applications">{t('mfa.app.list')}</a>
      </Numbered>
      <Numbered n={2}>
        <Scan {...props} />
      </Numbered>
      <Numbered n={3}>
        <Codes {...props} title={t('mfa.codes')} />
      </Numbered>
    </Titled>
  );
}

function Token(props: StepProps) {
  return (
    <Titled title={t('mfa.token')} text={t('mfa.token.box')}>
      <Field {...props} of="serial" k="mfa.serial" label="mfa.serial" text={t('mfa.serial.text')} />
      <Codes {...props} title={t('mfa.codes')} />
    </Titled>
  );
}

function Titled({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <Container
      header={
        <Header variant="h2" description={text}>
          {title}
        </Header>
      }
    >
      <SpaceBetween size="l">{children}</SpaceBetween>
    </Container>
  );
}

function Codes(props: StepProps & { title: string }) {
  return (
    <SpaceBetween size="s">
      <div>
        <strong>{props.title}</strong>
        <div>{t('mfa.codes.text')}</div>
      </div>
      <Field {...props} of="code1" k="mfa.code-1" label="mfa.code-1" />
      <Field {...props} of="code2" k="mfa.code-2" label="mfa.code-2" />
    </SpaceBetween>
  );
}

type FieldProps = StepProps & { of: 'serial' | 'code1' | 'code2'; k: string; label: TextKey; text?: string };

function Field({ form, change, wrong, of, k, label, text }: FieldProps) {
  return (
    <div className="practice-codes">
      <FormField label={t(label)} description={text} errorText={wrong[of]}>
        <Mark k={k}>
          <Input
            value={form[of]}
            autoComplete={false}
            inputMode={of === 'serial' ? 'text' : 'numeric'}
            onChange={({ detail }) => change({ [of]: detail.value, refused: false })}
          />
        </Mark>
      </FormField>
    </div>
  );
}
