import { t } from '../../text/text.ts';
import { asksForPassword, type Form } from './create-form.ts';

/** Fields that are not filled in as they have to be, with what the page says beside each. */
export type Wrong = Partial<Record<'name' | 'userType' | 'password', string>>;

/** What stops the present step. Only the first asks for anything. */
export function wrongIn(form: Form): Wrong {
  if (form.step !== 0) return {};
  const wrong: Wrong = {};
  if (!form.name) wrong.name = t('create.need.name');
  else if (!/^[\w+=,.@-]{1,64}$/.test(form.name)) wrong.name = t('create.need.valid-name');
  if (form.access && form.personPanel && form.userType === 'center') wrong.userType = t('create.need.iam-user');
  const custom = asksForPassword(form) && form.passwordKind === 'custom';
  if (custom && !isAllowed(form.password)) wrong.password = t('create.need.password');
  return wrong;
}

/** AWS's default rule for passwords, as the page states it. */
function isAllowed(password: string): boolean {
  const kinds = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password));
  return password.length >= 8 && kinds.length >= 3;
}
