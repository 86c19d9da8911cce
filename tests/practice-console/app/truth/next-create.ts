import type { Scenario } from '../state/scenario.ts';
import type { CreateForm, GroupForm } from './forms.ts';

/** The group and the policy that the tasks recommend. */
const GROUP = 'Administrators';
const POLICY = 'AdministratorAccess';

/** What comes next in the wizard for users, up to the button that creates one. */
export function createKeys(
  form: CreateForm,
  dialog: GroupForm | undefined,
  goal: Scenario['goal'],
  groups: string[],
): string[] {
  if (form.busy) return [];
  if (dialog) return groupKeys(dialog);
  if (form.step === 0) return [detailsKey(form, goal)];
  if (form.step === 1) return goal.permissions === 'group' ? [groupWay(form, groups)] : directWay(form);
  // A tag is nobody's duty: both are right.
  return ['create.add-tag', 'create.finish'];
}

function detailsKey(form: CreateForm, { password }: Scenario['goal']): string {
  if (!form.name) return 'create.user-name';
  if (!form.access) return 'create.console-access';
  if (form.personPanel && form.userType !== 'iam') return 'create.iam-user';
  if (form.passwordKind !== password) return `create.password-${password}`;
  if (password === 'custom' && !form.password) return 'create.password-field';
  return form.mustReset ? 'create.next' : 'create.must-reset';
}

function groupWay(form: CreateForm, groups: string[]): string {
  if (form.way !== 'group') return 'create.group-tile';
  if (!groups.includes(GROUP)) return 'create.create-group';
  return form.groups.includes(GROUP) ? 'create.next' : 'create.group-row';
}

function directWay(form: CreateForm): string[] {
  if (form.way !== 'direct') return ['create.direct-tile'];
  // Looking for it is a help, not a duty: the row itself is right wherever it is shown.
  return form.policies.includes(POLICY) ? ['create.next'] : ['create.policy-search', 'create.policy-row'];
}

function groupKeys(dialog: GroupForm): string[] {
  if (dialog.busy) return [];
  if (!dialog.name) return ['group.name'];
  return dialog.policies.includes(POLICY) ? ['group.finish'] : ['group.policy-search', 'group.policy-row'];
}

/** What comes next on the page that shows the password. */
export function passwordKeys(form: CreateForm): string[] {
  if (form.saved) return ['create.return'];
  return form.showed ? ['create.download', 'create.return'] : ['create.download', 'create.show-password'];
}
