import { call, Refused } from '../../state/api.ts';
import { flash } from '../../state/flashes.ts';
import { go } from '../../state/route.ts';
import { t } from '../../text/text.ts';
import type { Form } from './create-form.ts';
import { viewUser } from './ViewUser.tsx';

/** Creates the user, and goes on to the password, or to the list for a user without one. */
export async function submit(form: Form, change: (part: Partial<Form>) => void): Promise<void> {
  change({ busy: true });
  try {
    const { password } = await call<{ password?: string }>('create-user', wanted(form));
    flash({ type: 'success', header: t('created.title'), content: text(form), action: viewUser(form.name) });
    if (form.access) change({ step: 3, result: password ?? '' });
    else go('/users');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    flash({ type: 'error', header: t('users.create'), content: says(error.code, form.name) });
  } finally {
    change({ busy: false });
  }
}

const text = (form: Form): string | undefined => (form.access ? t('created.text') : undefined);

function wanted(form: Form) {
  const direct = form.way === 'direct' ? form.policies : [];
  return {
    name: form.name,
    consoleAccess: form.access,
    password: form.access && form.passwordKind === 'custom' ? form.password : undefined,
    mustReset: form.access && form.mustReset,
    groups: form.way === 'group' ? form.groups : [],
    policies: form.access && form.mustReset ? [...direct, 'IAMUserChangePassword'] : direct,
    // A row in which nothing was typed is no tag.
    tags: form.tags.filter(({ key, value }) => key || value),
  };
}

const says = (code: string, name: string): string =>
  code === 'user-exists' ? t('create.error.exists', { name }) : code;
