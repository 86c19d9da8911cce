import type { Viewport } from 'puppeteer';
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
  /**
   * Actions whose labels nobody has seen in this language: they may be said in words instead of ringed, and the person may
   * have to say that they are done.
   */
  mayBeWords?: RegExp;
  /** What hides a control and is ringed first, in the practice console's words, in this order. */
  opened?: string[];
  /** How many actions are ringed at least. */
  leastRinged?: number;
  /** Walked without a mouse. */
  keysOnly?: boolean;
  /** Walked by what the accessibility tree says, which Firefox's driver does not show. */
  hearsOnly?: boolean;
  /** The window, where it is not the usual one. */
  viewport?: Viewport;
}

const device = (kind: 'app' | 'token' | 'passkey') => ({ 'root.device': kind, 'self.device': kind });

/** Actions whose Japanese labels nobody has seen. */
const JAPANESE = /^(root|self)\.confirm$|^user\.(must-reset|password\.auto|group\.(create|finish)|tag)$/;
/** Actions whose Korean labels nobody has seen. */
const KOREAN =
  /^(root|self)\.(device-name|app\.(show-qr|code-[12])|confirm)$|^user\.(must-reset|group\.(create|name|search|finish)|tag)$/;
/** Nothing is known of a language but what AWS documents: everything may be said in words. */
const ANYTHING = /./;

/** How many of the walk's actions are ringed at least where names are known, and where the page's attributes speak. */
const LEAST = { known: 28, hooks: 20 };

/** Languages of which little or nothing is known, with the attributes that mean the same in all, and without them. */
export const LANGUAGES: Variant[] = [
  { name: 'Korean', scenario: { language: 'ko' }, mayBeWords: KOREAN, leastRinged: LEAST.known },
  {
    name: 'German, hooks on',
    scenario: { language: 'de', hooks: true },
    mayBeWords: ANYTHING,
    leastRinged: LEAST.hooks,
  },
  { name: 'German, hooks off', scenario: { language: 'de' }, mayBeWords: ANYTHING },
  {
    name: 'made-up language, hooks on, section of the side navigation collapsed',
    scenario: { language: 'xx', hooks: true, sectionClosed: true },
    mayBeWords: ANYTHING,
    opened: ['nav.access'],
    leastRinged: LEAST.hooks,
  },
  { name: 'made-up language, hooks off', scenario: { language: 'xx' }, mayBeWords: ANYTHING },
];

/** Where the page is cramped, or built otherwise. */
export const SHAPES: Variant[] = [
  {
    name: 'narrow window, side navigation and its section collapsed, nested scroller',
    scenario: { navigationClosed: true, sectionClosed: true, scroller: true },
    opened: ['nav.open', 'nav.access'],
    viewport: { width: 800, height: 700 },
  },
  {
    name: '200% zoom, native dialog',
    scenario: { nativeDialog: true },
    opened: ['nav.open'],
    viewport: { width: 640, height: 450, deviceScaleFactor: 2 },
  },
  // What is in a shadow root is found, or said in words.
  { name: 'shadow root', scenario: { shadow: true }, mayBeWords: /^(root|self)\.(add-mfa|confirm)$/ },
];

/** The variants that every walk passes. In Chromium each alone, in Firefox in pairs that cover them all. */
export const VARIANTS: Variant[] = [
  { name: '2026 labels, authenticator app, group', scenario: {} },
  {
    name: '2024 labels, direct policy, by keyboard alone',
    scenario: { labels: '2024', goal: { permissions: 'direct' } },
    choices: { 'user.permissions': 'direct' },
    keysOnly: true,
  },
  {
    name: 'MFA already there, no person panel, by the accessibility tree',
    scenario: { mfa: 'root', personPanel: false },
    chromiumOnly: true,
    hearsOnly: true,
  },
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
    mayBeWords: JAPANESE,
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
  { name: 'Japanese', scenario: { language: 'ja' }, mayBeWords: JAPANESE },
];
