import { mayShowSecrets } from '../console/place.ts';
import type { Structure, Target } from '../console/target.ts';
import { addressOf, leadsTo } from './address.ts';
import type { Search } from './collect.ts';
import { isDisabled } from './disabled.ts';
import type { CandidateFacts } from './facts.ts';
import { analyticsOf, attributesOf, componentOf } from './hooks.ts';
import { neighboursOf } from './neighbours.ts';
import { numberAgrees } from './numbers.ts';
import { orderOf } from './order.ts';
import type { PageIndex } from './page-index.ts';
import { isHeadingPrimary, isProminent, primaryOf } from './primary.ts';
import { inScope } from './scope.ts';
import { isIcon, isSuccess } from './structure.ts';
import { vetoOf } from './veto.ts';

/** Everything that is known of a candidate besides its name: scope, structure, hooks, and what tells equals apart. */
export function evidenceFactsOf(
  element: Element,
  { name, match }: Pick<CandidateFacts, 'name' | 'match'>,
  target: Target,
  { language, place, index }: Search,
  dialog: Element | undefined,
): CandidateFacts {
  const { structure = {}, neighbours } = target;
  return {
    name,
    match,
    veto: vetoOf(name, target, language),
    number: numberAgrees(name, target, language),
    inScope: inScope(element, target, language, dialog),
    order: structure.order && orderOf(element, structure.order, index),
    primary: primaryFact(element, structure, index),
    id: structure.id === undefined ? undefined : element.id === structure.id,
    href: structure.hrefEnds === undefined ? undefined : leadsTo(element, structure.hrefEnds),
    success: structure.successOn ? isSuccess(element) || undefined : undefined,
    icon: structure.icon ? isIcon(element) : undefined,
    component: structure.component === undefined ? undefined : componentOf(element, structure.component),
    attributes: structure.attributes && attributesOf(element, structure.attributes),
    analytics: structure.analytics && analyticsOf(element, structure.analytics),
    // Rows and groups of a page with secrets hold them as text.
    neighbours: neighbours && !mayShowSecrets(place) ? neighboursOf(element, neighbours, language) : undefined,
    disabled: isDisabled(element),
    prominent: isProminent(element),
    address: addressOf(element),
  };
}

function primaryFact(element: Element, structure: Structure, index: PageIndex): boolean | undefined {
  if (structure.wizardPrimary) return primaryOf(element, index);
  return structure.headingPrimary ? isHeadingPrimary(element) || undefined : undefined;
}
