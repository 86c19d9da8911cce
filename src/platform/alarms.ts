import { browser } from './browser.ts';

/**
 * Has the worker called at a time, also when it has died by then. Chrome calls no sooner than in half a minute. (Extensions
 * documentation, `alarms`; 2026-11.)
 * @param at Unix milliseconds
 */
export const setAlarm = async (name: string, at: number): Promise<void> =>
  browser.alarms.create(name, { when: at }) as unknown as Promise<void>;

/** Calls no more. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Hears a call. To be said at the top level, synchronously: the worker may be started by it. */
export function onAlarm(name: string, called: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) called();
  });
}
