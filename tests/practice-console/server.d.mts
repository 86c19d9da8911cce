/** Switches of a practice console. */
export interface Scenario {
  labels: '2026' | '2024';
  /** Whose console it is. */
  account: '000000000000' | '111122223333';
  /** Who is signed in at the start. */
  principal: 'root' | 'user' | 'role';
  /** Whether the root user has an MFA device at the start. */
  mfa: 'none' | 'root';
  /** Whether "Are you providing console access to a person?" is asked. */
  personPanel: boolean;
  /** Whether the dashboard's "Add MFA" opens a new tab. */
  addMfaNewTab: boolean;
  host: 'single' | 'multi' | 'china';
  /** Every answer comes this many milliseconds late. */
  slow: number;
  /** `xx`: a made-up one, whose words are random letters. */
  language: 'en' | 'ja' | 'ko' | 'de' | 'xx';
  /** Of the made-up words. 0: the practice console takes a new one, and says which. */
  seed: number;
  /** Whether the IAM pages are in a frame of a page that has the navigation bar. */
  frame: boolean;
  /** Whether the groups "Administrators" and "Developers" exist at the start. */
  groupsExist: boolean;
  /** Whether the pages keep test ids and analytics attributes. */
  hooks: boolean;
  /** Whether the console lives under /iamv2/home. */
  oldUrl: boolean;
  /** Whether IAM's side navigation is folded away at the start. */
  navigationClosed: boolean;
  /** Whether the section of the side navigation that holds the users is folded away at the start. */
  sectionClosed: boolean;
  /** Whether the tables of the permissions are in two scrollers, one inside the other. */
  scroller: boolean;
  /** Whether the dashboard's recommendations are in an open shadow root. */
  shadow: boolean;
  /** Whether the dialog that creates a group is a native one, so that everything outside is inert. */
  nativeDialog: boolean;
  dark: boolean;
  compact: boolean;
  /** What the person wants; the truth about what is next depends on it. */
  goal: { device: DeviceKind; permissions: 'group' | 'direct'; password: 'auto' | 'custom' };
}

export type DeviceKind = 'app' | 'token' | 'passkey';

export interface Device {
  kind: DeviceKind;
  name: string;
  created: string;
}

export interface User {
  name: string;
  password?: string | undefined;
  consoleAccess: boolean;
  mustReset: boolean;
  devices: Device[];
  groups: string[];
  policies: string[];
  tags: { key: string; value: string }[];
  created: string;
}

export interface Group {
  name: string;
  policies: string[];
  created: string;
}

/** The simulated account. */
export interface Account {
  id: string;
  name: string;
  rootDevices: Device[];
  users: User[];
  groups: Group[];
  /** Whether a dashboard has shown that root, or the signed-in user, has MFA. */
  seen: { root: boolean; self: boolean };
}

export interface Principal {
  kind: 'root' | 'user' | 'role';
  name: string;
}

export interface PracticeConsole {
  readonly port: number;
  readonly scenario: Scenario;
  close(): Promise<void>;
  /** Flags with which Chromium finds this console under the real host names. */
  chromiumArgs(): string[];
  /** Preferences with which Firefox does. */
  firefoxPrefs(): Record<string, string | number | boolean>;
  /** A copy of the account as it is now. */
  account(): Account;
  /** Who is signed in now. */
  principal(): Principal | undefined;
  /** The console's clock, which decides which codes are right. It runs; setting it moves it. */
  clock: { now(): number; set(ms: number): void; advance(ms: number): void };
  /**
   * What the hardware token shows: 0 is its code now, and starts the counting; 1 the one after that, and so on.
   * Consecutive offsets give consecutive codes however long it takes to type them.
   */
  tokenCode(offset?: number): string;
  /** Ends the session: the next thing that a page asks for leads to the sign-in page. */
  expireSession(): void;
  /** Another session, as somebody who signed in elsewhere in this browser: root, or the first IAM user. */
  signInAs(kind: 'root' | 'user'): void;
  /** A new account and session, with other switches when they are given. */
  reset(scenario?: Partial<Scenario>): void;
  /** Where a person begins; `hash` is `#/home` unless given. */
  url(hash?: string): string;
}

/** Starts a practice console of its own, with its own account, on a free port of the loopback address. */
export function startPracticeConsole(scenario?: Partial<Scenario>): Promise<PracticeConsole>;
