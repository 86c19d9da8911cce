import type { ChecklistView } from '../../src/overlay/view.ts';

const text = (words: string) => [{ t: 'text' as const, text: words }];

/** A picture of one teal pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4AWPgTi34DwADPwHgkQbnNwAAAABJRU5ErkJggg==';

/** A checklist in the middle of a guide. */
export const VIEW: ChecklistView = {
  language: 'en',
  guideLanguage: 'en',
  guideTitle: 'Secure a new AWS account',
  done: 4,
  total: 35,
  minutesLeft: 9,
  placing: { corner: 'bottom-right', folded: false },
  looks: {},
  now: {
    kind: 'action',
    id: 'root.app.code-1',
    taskTitle: 'Protect the root user with MFA',
    text: [...text('Type the six digits into '), { t: 'strong', text: 'MFA code 1' }, ...text('.')],
    hints: [
      { kind: 'why', text: text('Why: two codes in a row prove that the clocks agree.') },
      { kind: 'caution', text: text('Watch out: be quick.') },
      { kind: 'hint', text: text('The app shows another code every half minute.') },
      { kind: 'hint', text: text('A code is good for a minute or so.') },
    ],
    about: [],
    optional: false,
    evidence: 'seen',
    finding: { is: 'ringed', name: 'MFA code 1' },
  },
  tasks: [
    {
      id: 'root',
      title: 'Protect the root user with MFA',
      done: 1,
      total: 2,
      current: true,
      steps: [
        { id: 'a', text: text('Open the console.'), mark: 'confirmed', actions: [] },
        { id: 'b', text: text('Type two codes.'), mark: 'current', actions: [] },
      ],
    },
  ],
};
