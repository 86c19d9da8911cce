import type { Language } from './language.ts';
import { normaliseName } from './normalise.ts';
import type { Names, Target } from './target.ts';
import { knownName } from './titles.ts';

/**
 * What the console calls that which is called so in English, in its own language; undefined where that is not known for
 * sure, or where things of that English name are called differently.
 * @param own the control that is meant, where it is known: it decides among things of one name
 */
export type Called = (english: string, language: Language, own?: Target) => string | undefined;

/** Looks names up among some controls. The table is made when it is first asked. */
export function calledAmong(controls: Iterable<Target>): Called {
  let byName: Map<string, Names[]> | undefined;
  return (english, language, own) => {
    byName ??= index(controls);
    const all = byName.get(normaliseName(english)) ?? [];
    const meant = own && all.includes(own.names) ? [own.names] : all;
    const titles = new Set(meant.map((names) => knownName(names, language)?.text));
    return titles.size === 1 ? [...titles][0] : undefined;
  };
}

function index(controls: Iterable<Target>): Map<string, Names[]> {
  const map = new Map<string, Names[]>();
  for (const names of new Set([...controls].flatMap(namesIn)))
    for (const { text } of names.en ?? []) {
      const key = normaliseName(text);
      map.set(key, [...(map.get(key) ?? []), names]);
    }
  return map;
}

const namesIn = ({ names, scope }: Target): Names[] => (scope && 'named' in scope ? [names, scope.named] : [names]);
