import type { Language } from '../console/language.ts';
import type { PageRef } from '../console/page.ts';
import { titleOf } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import { controlTitle } from '../console/titles.ts';
import { say, type TextKey } from '../ui/texts.ts';

/** What has no name on the console is called by words of ours, in the person's language. */
const OWN_CONTROLS: Record<string, TextKey> = { 'bar.account-menu': 'name.accountMenu' };
const OWN_PAGES: Partial<Record<PageRef, TextKey>> = {
  iam: 'name.iamPage',
  elsewhere: 'name.otherPage',
  'sign-in': 'name.signInPage',
};

/** What to call a control before a person: as the console calls it, in its language where that is known. */
export function controlName(target: Target, language: Language): string {
  const key = OWN_CONTROLS[target.id];
  return key ? say(key) : controlTitle(target, language);
}

/** What to call a page or a wizard step, likewise. */
export function pageName(ref: PageRef, language: Language): string {
  const key = OWN_PAGES[ref];
  return key ? say(key) : titleOf(ref, language);
}
