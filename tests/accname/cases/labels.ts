// Accname 1.2, 4.3.2, step 2D: aria-label.
import { about } from '../case.ts';

export const LABELS = about('aria-label', [
  ['before the content', '<button data-case aria-label="Close">x</button>', 'Close'],
  ['empty: the content', '<button data-case aria-label="">Close</button>', 'Close'],
  ['white space only: the content', '<button data-case aria-label=" \n ">Close</button>', 'Close'],
  ['before a native label', '<label for="d">A</label><input id="d" data-case aria-label="B">', 'B'],
  ['before alt', '<img data-case alt="A" aria-label="B" src="data:,">', 'B'],
  ['before title', '<button data-case title="A" aria-label="B"></button>', 'B'],
  ['before placeholder', '<input data-case placeholder="A" aria-label="B">', 'B'],
  ['before a legend', '<fieldset data-case aria-label="B"><legend>A</legend></fieldset>', 'B'],
  ['before a caption', '<table data-case aria-label="B"><caption>A</caption><tr><td>x</td></tr></table>', 'B'],
  [
    'on a part of the content',
    '<button data-case>Add <span aria-label="multi-factor">MFA</span></button>',
    'Add multi-factor',
  ],
  [
    'on a link within a heading',
    '<h2 data-case>Users <a href="#" aria-label="More on users">Info</a></h2>',
    'Users More on users',
  ],
  [
    'on an icon within a button',
    '<button data-case><svg role="img" aria-label="Refresh" width="9" height="9"></svg></button>',
    'Refresh',
  ],
  ['empty on a part of the content', '<button data-case>Add <span aria-label=" ">MFA</span></button>', 'Add MFA'],
  ['white space in it is folded', '<button data-case aria-label="  Add \n  MFA ">x</button>', 'Add MFA'],
  ['on a landmark', '<nav data-case aria-label="Breadcrumbs"><a href="#">IAM</a></nav>', 'Breadcrumbs'],
  ['on a dialog', '<div role="dialog" data-case aria-label="Delete user?">Words</div>', 'Delete user?'],
  ['on a region', '<section data-case aria-label="Security">Words</section>', 'Security'],
  ['on a group of radios', '<div role="radiogroup" data-case aria-label="Kind">x</div>', 'Kind'],
  [
    'on a check box of a row',
    '<table><tr><td><input type="checkbox" data-case aria-label="Select ann"></td></tr></table>',
    'Select ann',
  ],
  ['on a link without text', '<a href="#" data-case aria-label="Home"><svg width="9" height="9"></svg></a>', 'Home'],
  [
    'on a wizard step',
    '<a role="button" tabindex="0" data-case aria-label="Step 1: Name"><span>Name</span></a>',
    'Step 1: Name',
  ],
  ['on a div: the role prohibits a name', '<div data-case aria-label="Side">Words</div>', ''],
  ['on a paragraph: the role prohibits a name', '<p data-case aria-label="Side">Words</p>', ''],
  ['on strong text: the role prohibits a name', '<strong data-case aria-label="Side">Words</strong>', ''],
  [
    'on something called presentational: that is overlooked',
    '<button role="none" data-case aria-label="Go">x</button>',
    'Go',
  ],
]);
