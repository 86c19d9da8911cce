import type { CreateForm } from '../../truth/forms.ts';
import type { Wrong } from './wrong.ts';

/** The wizard's state: what the truth needs, and the rest. */
export interface Form extends CreateForm {
  tags: { key: string; value: string }[];
  /** The password as the last page shows it. */
  result: string;
}

/** What a step of the wizard is given. */
export interface StepProps {
  form: Form;
  change(part: Partial<Form>): void;
  wrong: Wrong;
}

/** The wizard as it opens. */
export function emptyForm(personPanel: boolean): Form {
  return {
    step: 0,
    name: '',
    access: false,
    personPanel,
    userType: 'center',
    passwordKind: 'auto',
    password: '',
    mustReset: true,
    way: 'group',
    groups: [],
    policies: [],
    tags: [],
    result: '',
    showed: false,
    saved: false,
    busy: false,
  };
}

/** Whether the questions about an IAM user's password are asked. */
export const asksForPassword = (form: Form): boolean => form.access && (!form.personPanel || form.userType === 'iam');
