import type { Scenario } from '../practice-console/server.mjs';

/** One variant of the practice console, and what the person decides in it. */
export interface Variant {
  name: string;
  scenario: Partial<Omit<Scenario, 'goal'>> & { goal?: Partial<Scenario['goal']> };
  /** Option per branch; the rest is the person's habit. */
  choices?: Record<string, string>;
  /** Needs a virtual authenticator: Chromium's driver has one. Firefox refuses passkeys on a certificate exception. */
  chromiumOnly?: boolean;
  /** Sessions end in mid-wizard before these actions, each once. */
  expireBefore?: string[];
  /** Actions whose labels nobody has seen in this language: they may be said in words instead of ringed. */
  mayBeWords?: RegExp;
}

const device = (kind: 'app' | 'token' | 'passkey') => ({ 'root.device': kind, 'self.device': kind });

/** The variants that every walk passes. In Chromium each alone, in Firefox in pairs that cover them all. */
export const VARIANTS: Variant[] = [
  { name: '2026 labels, authenticator app, group', scenario: {} },
  {
    name: '2024 labels, direct policy',
    scenario: { labels: '2024', goal: { permissions: 'direct' } },
    choices: { 'user.permissions': 'direct' },
  },
  { name: 'MFA already there, no person panel', scenario: { mfa: 'root', personPanel: false } },
  {
    name: 'hardware token, custom password',
    scenario: { goal: { device: 'token', password: 'custom' } },
    choices: { ...device('token'), 'user.password': 'custom' },
  },
  { name: 'passkey', scenario: { goal: { device: 'passkey' } }, choices: device('passkey'), chromiumOnly: true },
  { name: 'multi-session host, new tab', scenario: { host: 'multi', addMfaNewTab: true } },
  { name: 'slow network, the group exists', scenario: { slow: 900, groupsExist: true } },
  { name: 'in a frame', scenario: { frame: true } },
  { name: 'expired sessions', scenario: {}, expireBefore: ['root.app.code-1', 'user.group.row'] },
  {
    name: 'Japanese',
    scenario: { language: 'ja' },
    mayBeWords: /^(root|self)\.confirm$|^user\.(must-reset|password\.auto|group\.(create|finish)|tag)$/,
  },
];

/** What Firefox walks: several switches at once. */
export const FIREFOX_VARIANTS: Variant[] = [
  {
    name: '2024 labels, direct policy, new tab',
    scenario: { labels: '2024', addMfaNewTab: true, goal: { permissions: 'direct' } },
    choices: { 'user.permissions': 'direct' },
  },
  {
    name: 'MFA already there, no person panel, multi-session host',
    scenario: { mfa: 'root', personPanel: false, host: 'multi' },
  },
  {
    name: 'hardware token, custom password, slow network',
    scenario: { slow: 600, goal: { device: 'token', password: 'custom' } },
    choices: { ...device('token'), 'user.password': 'custom' },
  },
  { name: 'in a frame, the group exists', scenario: { frame: true, groupsExist: true } },
  { name: 'expired sessions', scenario: {}, expireBefore: ['root.app.code-1', 'user.group.row'] },
  { name: 'Japanese', scenario: { language: 'ja' }, mayBeWords: VARIANTS.at(-1)?.mayBeWords },
];
