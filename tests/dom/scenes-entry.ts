// What the tests of what a frame sees call. Runs in the page.
import { eventsOfAct } from '../../src/content/acts.ts';
import { createScenes } from '../../src/content/scenes.ts';
import type { Guide } from '../../src/guide/model.ts';
import { CATALOGUE } from '../../src/locate/fixtures/every-language.ts';
import { EMPTY } from '../../src/progress/fold.ts';

const scenes = createScenes(
  document,
  () => 0,
  () => [],
  () => CATALOGUE,
);

/** Where the frame is, and whether the page is just turning into that of another address. */
export function look(): string {
  const { scene, isTurning } = scenes.now();
  const { page, step } = scene.look.place;
  return `${isTurning ? 'turning, ' : ''}${page}${step ? `/${step}` : ''}`;
}

/** Does something to the page. */
export function change(code: string): void {
  new Function(code)();
}

/** What a press on the element of that id tells, where the guide asks to press a control. */
export function told(id: string, control: string): string[] {
  const target = document.getElementById(id) as Element;
  return eventsOfAct({ act: 'press', target }, guideFor(control), EMPTY, scenes.now().scene).map(({ type }) => type);
}

/** A guide of one action that only the person's press is evidence for. */
function guideFor(ref: string): Guide {
  const place = { derivedId: false, line: 1 };
  const common = { text: [], hints: [], optional: false, act: 'press', evidence: 'seen' } as const;
  const action = { ...place, ...common, id: 'a', control: { ref }, hints: [], text: [] };
  const step = { id: 's', text: [], items: [{ kind: 'action' as const, action }], hints: [], line: 1 };
  const task = { ...place, id: 't', title: '', introduction: [], notes: [], steps: [step] };
  const words = { id: 'g', version: '1', hash: '', language: 'en', title: '', description: '' };
  return { ...words, introduction: [], tasks: [task] };
}
