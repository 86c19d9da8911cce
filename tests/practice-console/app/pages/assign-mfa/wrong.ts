import { t } from '../../text/text.ts';
import type { MfaForm } from '../../truth/forms.ts';

/** Fields that are not filled in as they have to be, with what the page says beside each. */
export type Wrong = Partial<Record<'name' | 'serial' | 'code1' | 'code2', string>>;

/** What stops the present step. */
export function wrongIn(form: MfaForm): Wrong {
  if (form.step === 0) return /^[\w+=,.@-]{1,64}$/.test(form.name) ? {} : { name: t('mfa.need.name') };
  const wrong: Wrong = {};
  if (form.kind === 'token' && !form.serial) wrong.serial = t('mfa.need.serial');
  for (const field of ['code1', 'code2'] as const) if (!/^\d{6}$/.test(form[field])) wrong[field] = t('mfa.need.code');
  return wrong;
}
