import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';
import { useForm } from '../../parts/form.ts';
import { wizardTexts } from '../../parts/wizard-texts.ts';
import { Page } from '../../shell/Page.tsx';
import { dismissErrors, flash } from '../../state/flashes.ts';
import { go } from '../../state/route.ts';
import { t } from '../../text/text.ts';
import { type MfaForm, useTruth } from '../../truth/forms.ts';
import { Mark } from '../../truth/marks.tsx';
import { register, says } from './register.ts';
import { SelectStep } from './SelectStep.tsx';
import { SetUpStep } from './SetUpStep.tsx';
import { wrongIn } from './wrong.ts';

const EMPTY: MfaForm = {
  step: 0,
  name: '',
  kind: 'passkey',
  shown: false,
  serial: '',
  code1: '',
  code2: '',
  refused: false,
  busy: false,
};

/** The wizard that assigns an MFA device to whoever is signed in. */
export function AssignMfa() {
  const [form, change] = useForm(EMPTY);
  const [tried, setTried] = useState(false);
  useTruth('mfa', form);
  const wrong = tried ? wrongIn(form) : {};

  async function goOn() {
    setTried(true);
    if (Object.keys(wrongIn(form)).length > 0) return;
    dismissErrors();
    if (form.step === 0 && form.kind !== 'passkey') {
      setTried(false);
      return change({ step: 1 });
    }
    await finish(form, change);
  }

  return (
    <Page kind="wizard" crumbs={crumbs()}>
      <Mark k="mfa.wizard">
        <Wizard
          activeStepIndex={form.step}
          isLoadingNextStep={form.busy}
          onNavigate={({ detail }) =>
            detail.reason === 'next' ? void goOn() : change({ step: detail.requestedStepIndex })
          }
          onSubmit={() => void goOn()}
          onCancel={() => go('/security_credentials')}
          i18nStrings={wizardTexts(form.step === 0 ? t('next') : t('mfa.finish'))}
          steps={[
            { title: t('mfa.step.select'), content: <SelectStep form={form} change={change} wrong={wrong} /> },
            { title: t('mfa.step.set-up'), content: <SetUpStep form={form} change={change} wrong={wrong} /> },
          ]}
        />
      </Mark>
    </Page>
  );
}

async function finish(form: MfaForm, change: (part: Partial<MfaForm>) => void): Promise<void> {
  change({ busy: true });
  const refusal = await register(form);
  change({ busy: false });
  if (refusal) {
    change({ refused: true });
    return flash({ type: 'error', ...says(refusal) });
  }
  flash({ type: 'success', header: t('cred.assigned'), content: t('cred.assigned.text') });
  go('/security_credentials');
}

const crumbs = () => [
  { text: t('cred.title'), href: '#/security_credentials' },
  { text: t('cred.assign'), href: '#/security_credentials/mfa' },
];
