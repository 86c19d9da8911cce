import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';
import { wizardTexts } from '../../parts/wizard-texts.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { ServicePage } from './ServicePage.tsx';

const ENTRIES: [string, string][] = [
  ['Dashboard', '#/home'],
  ['Users', '#/users'],
  ['Groups', '#/groups'],
  ['Settings', '#/settings'],
  ['Multi-factor authentication', '#/mfa'],
];

/** The users of IAM Identity Center, and the wizard that adds one. */
export function IdentityCenter() {
  const [adding, setAdding] = useState(location.hash.endsWith('/create'));
  return (
    <ServicePage
      look="practice-center"
      service="IAM Identity Center"
      entries={ENTRIES}
      crumbs={[
        ['IAM Identity Center', '#/home'],
        ['Users', '#/users'],
        ...(adding ? ([['Add user', '#/users/create']] as [string, string][]) : []),
      ]}
    >
      {adding ? (
        <AddUser leave={() => setAdding(false)} />
      ) : (
        <PeopleTable title="Users" add="Add user" onAdd={() => setAdding(true)} />
      )}
    </ServicePage>
  );
}

function AddUser({ leave }: { leave(): void }) {
  const [step, setStep] = useState(0);
  return (
    <Wizard
      activeStepIndex={step}
      onNavigate={({ detail }) => setStep(detail.requestedStepIndex)}
      onSubmit={leave}
      onCancel={leave}
      i18nStrings={wizardTexts(step === 2 ? 'Add user' : 'Next')}
      steps={[
        { title: 'Specify user details', content: <Details /> },
        { title: 'Add user to groups', content: <Container>Groups are optional.</Container> },
        { title: 'Review and add user', content: <Container>someone</Container> },
      ]}
    />
  );
}

function Details() {
  const [name, setName] = useState('');
  const [reset, setReset] = useState(true);
  return (
    <Container header={<Header variant="h2">Primary information</Header>}>
      <SpaceBetween size="l">
        <FormField label="User name">
          <Input value={name} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
        <Checkbox checked={reset} onChange={({ detail }) => setReset(detail.checked)}>
          Users must create a new password at next sign-in
        </Checkbox>
      </SpaceBetween>
    </Container>
  );
}
