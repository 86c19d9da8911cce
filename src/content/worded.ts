import { type Called, calledAmong } from '../console/called.ts';
import type { Catalogue } from '../console/target.ts';
import { actionsOfTask } from '../guide/actions.ts';
import { inConsoleWords } from '../guide/console-words.ts';
import type { Guide, Task } from '../guide/model.ts';
import { inWordsOf } from '../guide/translate.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { Entry } from '../progress/plan.ts';
import type { Drawing } from './checklist.ts';
import type { Scene } from './scene.ts';

type Where = Pick<Scene, 'look' | 'catalogue'>;

/** How guides were worded last: a run is read anew with each event, but its page keeps its language. */
const known = new WeakMap<StoredRun, { catalogue?: Catalogue; guide: Guide }>();
const calledIn = new WeakMap<Catalogue, Called>();

/**
 * What is drawn, in the words of the person's language and with the names of the console's. The walk itself goes by ids
 * and needs none of them.
 */
export function worded(drawing: Drawing): Drawing {
  const { run, scene, focus } = drawing;
  const guide = guideIn(run, scene);
  const entry = focus.entry && entryIn(guide, focus.entry);
  return { ...drawing, run: { ...run, guide }, focus: { ...focus, entry } };
}

function guideIn(run: StoredRun, scene: Where): Guide {
  const before = known.get(run);
  if (before && before.catalogue === scene.catalogue) return before.guide;
  const translated = run.translation ? inWordsOf(run.guide, run.translation) : run.guide;
  const guide = calledAsHere(translated, scene);
  known.set(run, { catalogue: scene.catalogue, guide });
  return guide;
}

/**
 * A guide that calls controls as this console does. Guides mark controls by their English names, in whatever language they
 * are written; what is not known in the console's language keeps the English name.
 */
function calledAsHere(guide: Guide, scene: Where): Guide {
  const { catalogue } = scene;
  const { language } = scene.look;
  if (language === 'en' || !catalogue) return guide;
  const called = calledIn.get(catalogue) ?? calledAmong(catalogue.values());
  calledIn.set(catalogue, called);
  return inConsoleWords(guide, (name, control) =>
    called(name, language, control && 'ref' in control ? catalogue.get(control.ref) : undefined),
  );
}

/** The same entry in another wording of its guide. */
function entryIn({ tasks }: Guide, entry: Entry): Entry {
  const task = tasks.find(({ id }) => id === entry.task.id);
  if (!task) return entry;
  if (entry.kind === 'action') {
    const action = actionsOfTask(task).find(({ id }) => id === entry.action.id);
    return action ? { kind: 'action', action, task } : entry;
  }
  const branch = branchesOf(task).find(({ id }) => id === entry.branch.id);
  return branch ? { kind: 'branch', branch, task } : entry;
}

const branchesOf = ({ steps }: Task) =>
  steps.flatMap(({ items }) => items).flatMap((item) => (item.kind === 'branch' ? [item.branch] : []));
