import type { MfaForm } from '../../truth/forms.ts';
import type { Wrong } from './wrong.ts';

/** What a step of the wizard is given. */
export interface StepProps {
  form: MfaForm;
  change(part: Partial<MfaForm>): void;
  wrong: Wrong;
}
