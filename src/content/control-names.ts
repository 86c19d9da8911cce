import { type Called, calledAmong } from '../console/called.ts';
import type { Language } from '../console/language.ts';
import type { Catalogue } from '../console/target.ts';
import { inConsoleWords } from '../guide/console-words.ts';
import type { Guide } from '../guide/model.ts';
import type { StoredRun } from '../platform/run-store.ts';
import { type Scene, targetOf } from './scene.ts';

/** The guide that was worded last: a run is read anew with each event, but a page keeps its language. */
const known = new WeakMap<Guide, { language: Language; guide: Guide }>();
const calledIn = new WeakMap<Catalogue, Called>();

/**
 * A run whose guide calls controls as this console does. Guides mark controls by their English names, in whatever language
 * they are written; what is not known in the console's language keeps the English name.
 */
export function calledAsHere(run: StoredRun, scene: Pick<Scene, 'look' | 'catalogue'>): StoredRun {
  const { catalogue } = scene;
  const { language } = scene.look;
  if (language === 'en' || !catalogue) return run;
  const before = known.get(run.guide);
  if (before?.language === language) return { ...run, guide: before.guide };
  const called = calledIn.get(catalogue) ?? calledAmong(catalogue.values());
  calledIn.set(catalogue, called);
  const guide = inConsoleWords(run.guide, (name, control) =>
    called(name, language, control && targetOf({ control }, scene)),
  );
  known.set(run.guide, { language, guide });
  return { ...run, guide };
}
