import type { Language } from './language.ts';
import type { Catalogue, Names, Scope, Target } from './target.ts';
import type { Translations } from './words.ts';

/** A catalogue with the names of one more language beside those that it has. */
export function translated(catalogue: Catalogue, language: Language, names: Translations): Catalogue {
  const translate = (own: Names): Names => {
    const added = names[own.en?.[0]?.text ?? ''];
    return added ? { ...own, [language]: added } : own;
  };
  return new Map([...catalogue].map(([id, target]) => [id, withNames(target, translate)]));
}

function withNames(target: Target, translate: (own: Names) => Names): Target {
  const { names, scope, neighbours } = target;
  return {
    ...target,
    names: translate(names),
    ...(scope && { scope: scopeWithNames(scope, translate) }),
    ...(neighbours && { neighbours: translate(neighbours) }),
  };
}

function scopeWithNames(scope: Scope, translate: (own: Names) => Names): Scope {
  if (!('named' in scope)) return scope;
  const named = translate(scope.named);
  return 'not' in scope && scope.not ? { ...scope, named, not: translate(scope.not) } : { ...scope, named };
}
