// What the server set this practice console to. Read once, before the first page is drawn.

export interface Scenario {
  labels: '2026' | '2024';
  mfa: 'none' | 'root';
  personPanel: boolean;
  addMfaNewTab: boolean;
  slow: number;
  language: 'en' | 'ja' | 'ko' | 'de' | 'xx';
  seed: number;
  frame: boolean;
  hooks: boolean;
  host: 'single' | 'multi' | 'china';
  oldUrl: boolean;
  navigationClosed: boolean;
  sectionClosed: boolean;
  scroller: boolean;
  shadow: boolean;
  nativeDialog: boolean;
  dark: boolean;
  compact: boolean;
  goal: { device: 'app' | 'token' | 'passkey'; permissions: 'group' | 'direct'; password: 'auto' | 'custom' };
}

let current: Scenario | undefined;

/** The scenario of this page. @throws {Error} before `setScenario` */
export function scenario(): Scenario {
  if (!current) throw new Error('The scenario is not known yet.');
  return current;
}

/** Called once, when the page starts. */
export function setScenario(one: Scenario): void {
  current = one;
}

/** Whether this document is the frame of a page that has the navigation bar. */
export const isFramed = (): boolean => window.top !== window;

/** Whether this document is the page around that frame. */
export const isFrameHolder = (): boolean => location.pathname === '/console/framed';
