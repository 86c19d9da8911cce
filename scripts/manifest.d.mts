export type Browser = 'chrome' | 'firefox';
export function manifestFor(browser: Browser): Record<string, unknown>;
