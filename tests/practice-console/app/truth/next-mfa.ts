import type { MfaForm } from './forms.ts';

/** What comes next in the wizard for MFA devices. */
export function mfaKeys(form: MfaForm, goal: MfaForm['kind']): string[] {
  if (form.busy) return [];
  if (form.step === 0) return selectKeys(form, goal);
  if (form.kind !== goal) return ['mfa.previous'];
  if (form.kind === 'app' && !form.shown) return ['mfa.show-qr'];
  if (form.kind === 'token' && !form.serial) return ['mfa.serial'];
  return codeKeys(form);
}

function selectKeys(form: MfaForm, goal: MfaForm['kind']): string[] {
  if (!form.name) return ['mfa.device-name'];
  return form.kind === goal ? ['mfa.next'] : [`mfa.kind-${goal}`];
}

function codeKeys(form: MfaForm): string[] {
  // Refused codes have to be typed anew, from whichever the person begins with.
  if (form.refused) return ['mfa.code-1', 'mfa.code-2'];
  if (!form.code1) return ['mfa.code-1'];
  return form.code2 ? ['mfa.finish'] : ['mfa.code-2'];
}
