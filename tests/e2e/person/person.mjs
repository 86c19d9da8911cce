import { leaveMouse } from './keys.mjs';
import { createPhone } from './phone.mjs';
import { turnScreenOff } from './reader.mjs';

/** What a person decides who asks nobody: the branches of the shipped guide. */
const CHOICES = {
  'root.device': 'app',
  'self.device': 'app',
  'user.password': 'auto',
  'user.permissions': 'group',
};

/**
 * A person with a phone in front of a browser.
 * @param {import('puppeteer').Browser} browser
 * @param {import('../../practice-console/server.mjs').PracticeConsole} practice
 * @param {Partial<import('./walk.mjs').Person>} [more]
 */
export function createPerson(browser, practice, more = {}) {
  const phone = createPhone(practice);
  if (more.keysOnly) leaveMouse(browser);
  if (more.hearsOnly) turnScreenOff(browser);
  const person = { browser, practice, phone, choices: CHOICES, ...more };
  person.choices = { ...CHOICES, ...more.choices };
  /** The next code of whatever device this walk sets up. */
  person.code = (now) => {
    const device = now.startsWith('self') ? person.choices['self.device'] : person.choices['root.device'];
    return device === 'token' ? practice.tokenCode(now.endsWith('2') ? 1 : 0) : phone.nextCode();
  };
  return person;
}
