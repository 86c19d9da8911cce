// The IAM dashboard. Item and button texts: notes 2022-2026 and a Korean console of 2026-09-24 (seen). "Add MFA" stands
// beside two items, which is why each is asked for with its item.
import type { Target } from '../target.ts';
import { ADD_MFA } from './labels.ts';
import { english, guessed } from './names.ts';

const PAGE = ['dashboard'] as const;

const FOR_ROOT = english('Add MFA for root user');
const FOR_SELF = english('Add MFA for yourself');

export const DASHBOARD: readonly Target[] = [
  {
    id: 'dashboard.add-mfa-root',
    roles: ['button', 'link'],
    names: ADD_MFA,
    pages: PAGE,
    scope: { in: 'item', named: FOR_ROOT, not: FOR_SELF },
  },
  {
    id: 'dashboard.add-mfa-self',
    roles: ['button', 'link'],
    names: ADD_MFA,
    pages: PAGE,
    scope: { in: 'item', named: FOR_SELF, not: FOR_ROOT },
  },
  {
    id: 'dashboard.root-has-mfa',
    roles: ['text'],
    names: english('Root user has MFA'),
    pages: PAGE,
  },
  {
    id: 'dashboard.you-have-mfa',
    roles: ['text'],
    // From memory of the page, so strictly a guess; but it is all that a third task can be confirmed by, it is compared
    // whole, and nothing else on the dashboard says it. No guess in other languages: a wrong one would end the task.
    names: english('You have MFA'),
    pages: PAGE,
  },
  {
    id: 'dashboard.refresh',
    roles: ['button'],
    // An icon whose name no source has. Without a match the guide's words send people to the browser's reload.
    names: english(guessed('Refresh')),
    pages: PAGE,
    scope: {
      in: 'container',
      named: english('Security recommendations'),
    },
    structure: { icon: true },
  },
];
