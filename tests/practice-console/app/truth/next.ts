// Which controls are acceptable next, for somebody who follows the tasks in their order. Pure: situation in, names out.
import type { Summary } from '../state/api.ts';
import type { Scenario } from '../state/scenario.ts';
import type { formsNow } from './forms.ts';
import { createKeys, passwordKeys } from './next-create.ts';
import { mfaKeys } from './next-mfa.ts';

export interface Situation {
  summary: Summary;
  scenario: Scenario;
  route: string;
  forms: ReturnType<typeof formsNow>;
}

/** Names of the acceptable controls, wherever they are. Several: any of them. */
export function nextKeys(now: Situation): string[] {
  const { summary, forms } = now;
  if (forms.leaving) return [];
  if (summary.principal?.kind === 'user') return device(now, 'self');
  if (summary.principal?.kind !== 'root') return [];
  // The page with the password is part of the second task although the user exists by then.
  if (forms.create && forms.create.step > 2) return passwordKeys(forms.create);
  if (!summary.rootHasMfa || !summary.rootSeen) return [...device(now, 'root'), ...already(now)];
  return summary.users.length === 0 ? createUser(now) : signOut(now);
}

/* With MFA from the start nobody needs the dashboard to know it. */
function already(now: Situation): string[] {
  if (now.scenario.mfa !== 'root') return [];
  return now.summary.users.length === 0 ? createUser(now) : signOut(now);
}

function device(now: Situation, who: 'root' | 'self'): string[] {
  const { summary, route, forms } = now;
  const has = who === 'root' ? summary.rootHasMfa : summary.selfHasMfa;
  const seen = who === 'root' ? summary.rootSeen : summary.selfSeen;
  if (has && seen) return [];
  // While it is being refreshed there is nothing to press.
  if (has && route === '/home') return forms.dashboard ? ['dashboard.refresh'] : [];
  if (has) return ['nav.dashboard'];
  if (forms.mfa) return mfaKeys(forms.mfa, now.scenario.goal.device);
  if (route === '/home') return [`dashboard.add-mfa-${who}`];
  return route === '/security_credentials' ? ['credentials.assign-mfa', 'nav.dashboard'] : ['nav.dashboard'];
}

function createUser({ route, forms, scenario, summary }: Situation): string[] {
  if (route === '/users/create')
    return forms.create ? createKeys(forms.create, forms.group, scenario.goal, summary.groups) : [];
  return route === '/users' ? ['users.create'] : ['nav.users'];
}

const signOut = ({ forms }: Situation): string[] => (forms.menuOpen ? ['menu.sign-out'] : ['bar.account-menu']);
