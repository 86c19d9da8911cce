import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';
import { useForm } from '../../parts/form.ts';
import { wizardTexts } from '../../parts/wizard-texts.ts';
import { Page } from '../../shell/Page.tsx';
import { dismissErrors } from '../../state/flashes.ts';
import { go } from '../../state/route.ts';
import { scenario } from '../../state/scenario.ts';
import { t } from '../../text/text.ts';
import { useTruth } from '../../truth/forms.ts';
import { Mark } from '../../truth/marks.tsx';
import { emptyForm, type Form } from './create-form.ts';
import { DetailsStep } from './DetailsStep.tsx';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { LastActions, PasswordStep } from './PasswordStep.tsx';
import { PermissionsStep } from './PermissionsStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { submit } from './submit.ts';
import { wrongIn } from './wrong.ts';

/** The wizard that creates a user: one address for all its steps. */
export function CreateUser() {
  const [form, change] = useForm<Form>(emptyForm(scenario().personPanel));
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useTruth('create', form);
  useTruth('leaving', leaving);
  const props = { form, change, wrong: tried ? wrongIn(form) : {} };

  async function navigate(step: number, reason: string) {
    // What is created is created: there is no way back.
    if (form.step > 2) return;
    const wrong = reason === 'next' && Object.keys(wrongIn(form)).length > 0;
    setTried(wrong);
    if (wrong) return;
    dismissErrors();
    if (reason === 'next' && form.step === 2) await submit(form, change);
    else change({ step });
  }

  const leave = () => (form.showed || form.saved ? go('/users') : setLeaving(true));
  return (
    <Page kind="wizard" crumbs={crumbs()}>
      <Mark k="create.wizard">
        <Wizard
          activeStepIndex={form.step}
          isLoadingNextStep={form.busy}
          onNavigate={({ detail }) => void navigate(detail.requestedStepIndex, detail.reason)}
          onSubmit={() => void navigate(3, 'next')}
          onCancel={() => (form.step > 2 ? leave() : go('/users'))}
          customPrimaryActions={form.step > 2 ? <LastActions form={form} change={change} leave={leave} /> : undefined}
          i18nStrings={wizardTexts(form.step === 2 ? t('users.create') : t('next'))}
          steps={steps(props)}
        />
      </Mark>
      {leaving && <LeaveQuestion stay={() => setLeaving(false)} />}
    </Page>
  );
}

function steps(props: Parameters<typeof DetailsStep>[0]) {
  const three = [
    { title: t('create.step.details'), content: <DetailsStep {...props} /> },
    { title: t('create.step.permissions'), description: t('perm.text'), content: <PermissionsStep {...props} /> },
    { title: t('create.step.review'), description: t('review.text'), content: <ReviewStep {...props} /> },
  ];
  const last = {
    title: t('create.step.password'),
    description: t('password.text'),
    content: <PasswordStep {...props} />,
  };
  return props.form.access ? [...three, last] : three;
}

const crumbs = () => [
  { text: t('users.title'), href: '#/users' },
  { text: t('create.title'), href: '#/users/create' },
];
