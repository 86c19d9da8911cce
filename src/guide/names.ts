import { LANGUAGES, type Language } from '../console/language.ts';
import type { AcceptedName, Names } from '../console/target.ts';
import type { At, ProblemList } from './problems.ts';
import { written } from './results.ts';

const FORMS = 'Write names: Save, or names: [Save, Store], or names: { en: [Save, Store], ja: 保存 }.';

/** The names of a control as an author writes them: one, a list with the newest first, or such per language. */
export function readNames(value: unknown, at: At, problems: ProblemList): Names | undefined {
  const byLanguage = isPerLanguage(value) ? value : { en: value };
  const entries = Object.entries(byLanguage);
  if (entries.length === 0) return problems.error(at, '"names" names nothing.', FORMS);
  const read = entries.flatMap(([language, list]) => {
    const names = isLanguage(language) ? namesOf(list, at, problems) : noLanguage(language, at, problems);
    return names ? [[language, names] as const] : [];
  });
  return read.length === entries.length ? Object.fromEntries(read) : undefined;
}

const isPerLanguage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

function noLanguage(tag: string, at: At, problems: ProblemList): undefined {
  const hint = `Known are: ${LANGUAGES.join(', ')}. A name with a colon in it goes into double quotes.`;
  return problems.error(at, `There is no console language "${tag}".`, hint);
}

function namesOf(list: unknown, at: At, problems: ProblemList): AcceptedName[] | undefined {
  const texts = [list].flat();
  if (texts.length === 0) return problems.error(at, '"names" names nothing.', FORMS);
  const names = texts.map((text) => nameOf(text, at, problems));
  return names.every((name) => name !== undefined) ? names : undefined;
}

function nameOf(text: unknown, at: At, problems: ProblemList): AcceptedName | undefined {
  if (typeof text === 'string' && text.trim() !== '') return { text: text.trim(), confidence: 'seen' };
  if (text === null || text === '') return problems.error(at, '"names" names nothing.', FORMS);
  const meant = pairOf(text) ?? written(text);
  return problems.error(at, `${written(text)} is no name.`, `Put it in double quotes: "${meant}".`);
}

/** `[Next: Tags]` without quotes is a key and its value; the author meant a name. */
function pairOf(value: unknown): string | undefined {
  const [pair] = isPerLanguage(value) ? Object.entries(value) : [];
  return pair && `${pair[0]}: ${written(pair[1])}`;
}
