import { expect, it } from 'vitest';
import { CATALOGUE } from '../console/catalogue.ts';
import { WORDS } from '../console/languages.ts';
import { translated } from '../console/translate.ts';
import type { Action, Guide, Inline } from '../guide/model.ts';
import { entriesOf } from '../progress/plan.ts';
import type { Drawing } from './checklist.ts';
import { worded } from './worded.ts';

const words = (name: string): Inline[] => [
  { t: 'text', text: 'Press ' },
  { t: 'strong', text: name },
];
const action = (id: string, text: Inline[], ref: string) =>
  ({ id, text, hints: [], control: { ref } }) as unknown as Action;
const option = (id: string, label: string) => ({ id, label, text: [], hints: [], actions: [action(id, [], 'x')] });

function guideOf(title: string, press: string): Guide {
  const next = action('next', [{ t: 'text', text: `${press} ` }, ...words('Next').slice(1)], 'mfa.next');
  const branch = { id: 'way', question: [{ t: 'text', text: title }], options: [option('one', 'One')] };
  const items = [
    { kind: 'action', action: next },
    { kind: 'branch', branch },
  ];
  const task = { id: 'task', title, introduction: [], notes: [], steps: [{ id: 's', text: [], hints: [], items }] };
  return { id: 'g', version: '1', language: 'en', title, description: '', introduction: [], tasks: [task] } as never;
}

const GUIDE = guideOf('Title', 'Press');
const GERMAN = { ...guideOf('Titel', 'Drücken Sie'), language: 'de' };
const JAPANESE = translated(CATALOGUE, 'ja', WORDS.ja.names);

/** What is drawn at one entry of the guide, before it is worded. */
function drawn(at: number, translation?: Guide, catalogue = CATALOGUE, language = 'en'): Drawing {
  const [task] = GUIDE.tasks;
  const entry = task && entriesOf(task, { outcomes: {}, choices: {} } as never)[at];
  const scene = { look: { language }, catalogue };
  return { run: { guide: GUIDE, translation }, scene, focus: { entry, finding: { is: 'looking' } } } as never;
}

it('is the same where nothing is translated', () => {
  const { run, focus } = worded(drawn(0));
  expect(run.guide).toBe(GUIDE);
  expect(focus).toEqual(drawn(0).focus);
});

it('speaks the language of the person, at the very entry that is worked on', () => {
  const { run, focus } = worded(drawn(0, GERMAN));
  expect(run.guide.title).toBe('Titel');
  const [task] = run.guide.tasks;
  expect(focus.entry?.task).toBe(task);
  const [item] = task?.steps[0]?.items ?? [];
  expect(focus.entry?.kind === 'action' && focus.entry.action).toBe(item?.kind === 'action' && item.action);
  expect(focus.entry?.kind === 'action' && focus.entry.action.text[0]?.text).toBe('Drücken Sie ');
});

it('asks in the language of the person as well', () => {
  const { entry } = worded(drawn(1, GERMAN)).focus;
  expect(entry?.kind === 'branch' && entry.branch.question[0]?.text).toBe('Titel');
});

it('calls controls as the console does, once its words are there', () => {
  const textIn = (drawing: Drawing) => {
    const { entry } = worded(drawing).focus;
    return entry?.kind === 'action' ? entry.action.text.map(({ text }) => text).join('') : '';
  };
  expect(textIn(drawn(0, GERMAN, JAPANESE, 'ja'))).toBe('Drücken Sie 次へ');
  expect(textIn(drawn(0, undefined, undefined as never, 'ja'))).toBe('Press Next');
});
