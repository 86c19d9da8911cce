// What the tests of folded parts of a page call. Runs in the page.

import type { Language } from '../../src/console/language.ts';
import type { Place } from '../../src/console/page.ts';
import type { Role, Target } from '../../src/console/target.ts';
import { throughOpener } from '../../src/content/openers.ts';
import { find, type Scene } from '../../src/content/scene.ts';
import { CATALOGUE } from '../../src/locate/fixtures/every-language.ts';
import { indexOf } from '../../src/locate/page-index.ts';

/** A control in a guide's own words. */
export interface Own {
  role: Role;
  name: string;
}

const described = ({ role, name }: Own): Target => ({
  id: 'own',
  roles: [role],
  names: { en: [{ text: name, confidence: 'seen' }] },
});

/** What is to be opened before a control can be seen, by the test's own mark, and what people are told of it. */
export function opened(control: string | Own, place: Place, language: Language) {
  const target = typeof control === 'string' ? (CATALOGUE.get(control) as Target) : described(control);
  const look = { place, language, principal: 'root' as const };
  const seen = { document, look, index: indexOf(document), catalogue: CATALOGUE };
  const scene: Scene = { ...seen, still: 9999, found: new Map(), arriving: false };
  const through = find(target, scene).verdict === 'missing' ? throughOpener(target, scene) : undefined;
  if (through?.finding.is !== 'ringed') return undefined;
  const is = through.ringed?.element.closest('[data-is]')?.getAttribute('data-is');
  return { is, name: through.finding.name, opener: through.finding.opener, through: through.opener };
}
