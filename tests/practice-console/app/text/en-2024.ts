import type { TextKey } from './text.ts';

/** What was called otherwise in 2023-2025. Source: transcripts of the real console of April and May 2024 (seen). */
export const english2024: Partial<Record<TextKey, string>> = {
  'nav.access': 'Access management',
  'nav.users': 'Users',
  'nav.groups': 'User groups',
  'users.title': 'Users',
  'groups.title': 'User groups',
  'create.access.text':
    "If you're providing console access to a person, it's a best practice to manage their access in IAM Identity Center.",
  'mfa.name.box': 'Specify MFA device name',
  'mfa.kind.box': 'Select MFA device',
  'mfa.codes': 'Fill in two consecutive codes from your MFA device.',
};
