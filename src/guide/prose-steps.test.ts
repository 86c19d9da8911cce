import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import { actionsOfGuide } from './actions.ts';
import { actionsIn, asked, faultsOf, readPart, stepIn } from './fixtures/read-body.ts';
import type { Guide, Step } from './model.ts';
import { readGuide } from './read.ts';

const ANY = 'button, link, radio, checkbox, menuitem';
/** The actions of a step, each with its hints' kinds, then the step's own hints. */
const inShort = ({ items, hints }: Step): string[] => [
  ...items.flatMap((item) =>
    item.kind === 'action' ? [[asked(item.action), ...item.action.hints.map(({ kind }) => kind)].join(' + ')] : [],
  ),
  ...hints.map(({ kind }) => kind),
];

describe('every step has something to do', () => {
  it.each([
    ['1. Scan the code.', ['told']],
    ['1. Scan the code.\n   - Hold it still.', ['told + hint']],
    ['1. Give the device a name:\n   - Type it into the **Name** box.', ['fill Name as textbox']],
    ['1. Press **Go**.\n   - Press **Save**.', [`press Go as ${ANY}`, `press Save as ${ANY}`]],
    ['1. Never do this:\n   - Press **Delete**.', ['told + hint']],
    ['1. Watch out: choose **Delete** and all is lost.', ['told']],
    ['1. Optionally, scan the code.', ['told']],
    ['1. The [console](https://a.example/) is the place.', ['told']],
    ['1. The [console](https://a.example/) is the place.\n   - Press **Go**.', [`press Go as ${ANY}`]],
    ['1. Open the [console](https://a.example/).\n   - Press **Go**.', ['told', `press Go as ${ANY}`]],
  ])('%j', (part, expected) => expect(inShort(stepIn(part))).toEqual(expected));

  it('and says which may be left out', () => {
    expect(actionsIn('1. Optionally, scan the code.')[0]?.optional).toBe(true);
    expect(actionsIn('1. Scan the code.')[0]?.optional).toBe(false);
  });

  it('so a guide of such steps is not done from the start', () => {
    expect(actionsIn('1. Scan the code.\n2. Wait.\n3. Keep the phone.')).toHaveLength(3);
  });

  it('an empty one is left out with a warning', () => {
    const reading = readPart('1. Press **Go**.\n2.\n3. Wait.');
    expect(reading.guide?.tasks[0]?.steps).toHaveLength(2);
    expect(faultsOf(reading)).toEqual(['warning 9:1 This step is empty.']);
  });
});

describe('nested items without comments', () => {
  it.each([
    ['Watch out: never choose **Delete**.', 'caution'],
    ['Watch out: choose **Delete** and all is lost.', 'caution'],
    ['Why: whoever opens **Users** sees it.', 'why'],
    ['Note: press **Go** twice.', 'caution'],
    ['Caution! Press **Go** once only.', 'caution'],
    ['Important: choose **Go** first.', 'caution'],
    ['Tip: press **Go** twice.', 'hint'],
    ['Never press **Delete**.', 'hint'],
    ['See the [manual](https://a.example/).', 'hint'],
    ['Read [this](https://a.example/) before you go on.', 'hint'],
    ['Do not open [this](https://a.example/).', 'hint'],
    ['Think of a name.', 'hint'],
  ])('%s is a hint', (words, kind) => {
    expect(inShort(stepIn(`1. Wait.\n   - ${words}`))).toEqual([`told + ${kind}`]);
  });

  it.each([
    'Open the [console](https://a.example/).',
    'Sign in at [AWS](https://a.example/).',
    'Go to [AWS](https://a.example/).',
  ])('%s is something to do', (words) => expect(inShort(stepIn(`1. Wait:\n   - ${words}`))).toEqual(['told']));

  it('keep all that is nested in them, as further hints', () => {
    const [action] = actionsIn(
      '1. Press **Go**.\n   - One.\n     - Why: two.\n       - Three.\n   - Press **Save**.\n     - Four.\n       - Five.',
    );
    expect(action?.hints.map(({ kind, text }) => [kind, text[0]?.text])).toEqual([
      ['hint', 'One.'],
      ['why', 'Why: two.'],
      ['hint', 'Three.'],
    ]);
    expect(actionsIn('1. A:\n   - Press **Save**.\n     - Four.\n       - Five.')[0]?.hints).toHaveLength(2);
  });
});

it.each([
  ['nl', 'told'],
  ['en', `press Users as ${ANY}`],
  ['en-GB', `press Users as ${ANY}`],
])('words are searched where the guide is in English: %s', (language, expected) => {
  const text = `---\nid: g\nversion: "1"\nlanguage: ${language}\n---\n## T\n1. Open **Users**.\n`;
  expect(actionsOfGuide(readGuide(text, VOCABULARY).guide as Guide).map(asked)).toEqual([expected]);
});
