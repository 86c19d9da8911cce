/** An answer that is not the specification's, and why. */
export interface Difference {
  name: string;
  why: string;
}

/** What we get wrong, by what the case shows. Whatever else breaks fails the test. */
export const WRONG: Readonly<Record<string, Difference>> = {
  'generated: a number that is counted': {
    name: '. Save',
    why: 'what a counter has come to cannot be asked for; Chromium leaves it out as well',
  },
};

const PROHIBITED = 'Chromium names what WAI-ARIA 1.2 says has no name (5.2.8.6)';
const HIDDEN_LABEL = 'Accname 2A lets a label count that is hidden as a whole; Chromium reads none of it';
const GROUP = 'Chromium leaves groups out of the content of controls; Accname 2H goes into whatever is within';
const TITLE = 'Accname 2I falls back to the tooltip; Chromium stops at the empty text before it';

/** Where Chromium's accessibility tree has another name than the specification, which is kept. Chromium 156. */
export const CHROMIUM: Readonly<Record<string, Difference>> = {
  ...WRONG,
  'aria-label: on a div: the role prohibits a name': { name: 'Side', why: PROHIBITED },
  'aria-label: on a paragraph: the role prohibits a name': { name: 'Side', why: PROHIBITED },
  'aria-label: on strong text: the role prohibits a name': { name: 'Side', why: PROHIBITED },
  'aria-labelledby: what was read within is not read again by reference': {
    name: 'Users all all',
    why: 'Accname 2F consults each node once; Chromium follows the reference all the same',
  },
  'label: hidden as a whole': { name: '', why: HIDDEN_LABEL },
  'label: hidden from reading as a whole': { name: '', why: HIDDEN_LABEL },
  'label: empty: the title': { name: '', why: TITLE },
  'a part that names: a legend that is hidden': { name: '', why: HIDDEN_LABEL },
  'a part that names: figcaption': { name: '', why: 'HTML-AAM names a figure by its caption; Chromium does not' },
  'an attribute that names: alt of an area': {
    name: '',
    why: 'the picture of the map is not loaded here, and Chromium drops areas of such a map',
  },
  'an attribute that names: title on a part without text': { name: 'Open', why: TITLE },
  'role: a role within takes part though it has no name itself': { name: 'Add', why: GROUP },
  'role: a tree item with others below it': { name: 'Root', why: GROUP },
  'role: row of a table': { name: '', why: 'WAI-ARIA 1.2 names rows by their content; Chromium only those of grids' },
  'content: a figure with a caption in a link': {
    name: '',
    why: 'a figure is no control: Accname 2E and 2H read its caption; Chromium leaves the figure out',
  },
  'content: letters drawn as capitals': {
    name: 'SAVE',
    why: 'Accname 2G returns the text; Chromium the letters that are drawn (names are compared without case)',
  },
  'spaces: a place for a break is none': {
    name: 'Administrator Access',
    why: 'Accname joins inline text without spaces, and nothing is seen there; Chromium puts one in',
  },
  'spaces: what draws no box passes its words on': {
    name: 'Sa ve',
    why: 'Accname joins inline text without spaces; Chromium puts one between elements without box',
  },
};
