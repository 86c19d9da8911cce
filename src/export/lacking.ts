import type { Language } from '../console/language.ts';
import type { Target } from '../console/target.ts';
import type { EvidenceWord } from './evidence-words.ts';

/**
 * What a target asks for and none of some candidates gave.
 * @param given the evidence of the candidate that was chosen, or of all when none was
 * @returns in the order of importance; empty when everything asked for was there
 */
export function lackingOf(target: Target, language: Language, given: readonly string[]): EvidenceWord[] {
  return askedOf(target, language).filter((word) => !given.includes(word));
}

/** The evidence that a target's description asks for, as far as it is known in a language. */
function askedOf({ names, scope, structure = {}, neighbours }: Target, language: Language): EvidenceWord[] {
  const all: [unknown, EvidenceWord][] = [
    [hasName(names, language, true), 'name-known'],
    [!hasName(names, language, true) && hasName(names, language, false), 'name-guessed'],
    [scope, 'scope'],
    [structure.order, 'order'],
    [structure.wizardPrimary ?? structure.headingPrimary, 'primary'],
    [structure.id, 'id'],
    [structure.hrefEnds, 'href'],
    [structure.icon, 'icon'],
    [structure.successOn, 'success'],
    [structure.component, 'component'],
    [structure.attributes, 'attributes'],
    [structure.analytics, 'analytics'],
    [neighbours, 'neighbours'],
  ];
  return all.flatMap(([asked, word]) => (asked ? [word] : []));
}

/** Whether a name of that confidence is accepted: a language's own, or the English one on a page half translated. */
function hasName(names: Target['names'], language: Language, known: boolean): boolean {
  const accepted = [...(names[language] ?? []), ...(names.en ?? [])];
  return accepted.some(({ confidence }) => (confidence !== 'guess') === known);
}
