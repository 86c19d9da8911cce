import { locate } from '../../../src/locate/locate.ts';
import { byRoleAndName } from '../rivals/role-name.ts';
import { similo } from '../rivals/similo.ts';
import { type Answer, ours } from './ours.ts';
import { languageIn, type Subject } from './subject.ts';

/** Somebody who looks for a control: shown the unchanged page, then asked on the changed one. */
export type Locator = (unchanged: Subject) => () => Answer;

/** Knows the truth: whether the laboratory's judgement takes the right answer for right. */
const oracle: Locator = (subject) => () => {
  const element = subject.none ? undefined : subject.elements[0];
  return element ? { element } : { words: 'missing' };
};

/** Ours, with the page and the part of the page taken out of what it is told: whether the laboratory sees what that does. */
const lax: Locator = (subject) => () => {
  const { target, document } = subject;
  const asked = { ...target, pages: undefined, scope: undefined, dialog: undefined };
  const found = locate(asked, { document, place: { page: 'elsewhere' }, language: languageIn(document) });
  return 'element' in found ? found : { words: found.verdict };
};

/** Everybody who can be asked. */
export const LOCATORS = {
  ours: ((subject) => () => ours(subject)) as Locator,
  'role and name': byRoleAndName as Locator,
  similo: similo as Locator,
  oracle,
  lax,
} as const;

export type LocatorName = keyof typeof LOCATORS;
