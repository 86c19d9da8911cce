// Accname 1.2, 4.3.2, steps 2F to 2H: what is in an element, and how its pieces are joined.
import { about } from '../case.ts';

const PIECES = about('content', [
  ['nested inline elements', '<button data-case>Create <b>IAM</b> <i>user</i></button>', 'Create IAM user'],
  ['deeply nested', '<a href="#" data-case><span><span><span>Users</span></span></span></a>', 'Users'],
  ['a picture between words', '<a href="#" data-case>Sign <img alt="and" src="data:,"> go</a>', 'Sign and go'],
  ['a picture without words', '<a href="#" data-case>Users <img alt="" src="data:,"></a>', 'Users'],
  ['a picture alone', '<a href="#" data-case><img alt="Home" src="data:,"></a>', 'Home'],
  ['a picture that has a title only', '<button data-case><img title="Refresh" src="data:,"></button>', 'Refresh'],
  [
    'a drawing with a title',
    '<button data-case><svg width="9" height="9"><title>Refresh</title><path d="M0 0h9"/></svg></button>',
    'Refresh',
  ],
  [
    'a drawing without words',
    '<button data-case><svg width="9" height="9"><path d="M0 0h9"/></svg> Save</button>',
    'Save',
  ],
  [
    'a drawing with a title beside words',
    '<a href="#" data-case>Guide <svg width="9" height="9" role="img"><title>new tab</title></svg></a>',
    'Guide new tab',
  ],
  ['a comment between words', '<h2 data-case>Use<!-- x -->rs</h2>', 'Users'],
  [
    'script and style are no text',
    '<button data-case>Save<script type="a/b">x</script><style>y{}</style></button>',
    'Save',
  ],
  ['a template is no text', '<button data-case>Save<template>x</template></button>', 'Save'],
  ['a button within a heading', '<h2 data-case>Users <button>Refresh</button></h2>', 'Users Refresh'],
  [
    'a button with an aria-label in a cell',
    '<table><tr><td data-case>ann <button aria-label="Edit ann">x</button></td></tr></table>',
    'ann Edit ann',
  ],
  [
    'a check box with an aria-label in a cell',
    '<table><tr><td data-case><input type="checkbox" aria-label="Select ann"></td></tr></table>',
    'Select ann',
  ],
  ['a check box without a name', '<h2 data-case>All <input type="checkbox"> users</h2>', 'All users'],
  [
    'a figure with a caption in a link',
    '<a href="#" data-case><figure><img alt="" src="data:,"><figcaption>Root</figcaption></figure></a>',
    'Root',
  ],
  [
    'a drawing with text',
    '<button data-case>Go <svg width="30" height="20"><text y="15">now</text></svg></button>',
    'Go now',
  ],
  ['a quotation', '<button data-case>Say <q>yes</q></button>', 'Say “yes”'],
  ['a numbered list', '<a href="#" data-case><ol><li>One</li><li>Two</li></ol></a>', 'One Two'],
  [
    'a field with an aria-label in a cell',
    '<table><tr><td data-case><input aria-label="New name"></td></tr></table>',
    'New name',
  ],
  [
    'a frame with a title',
    '<button data-case>Go <iframe title="there" width="9" height="9"></iframe></button>',
    'Go there',
  ],
  ['letters drawn as capitals', '<button data-case style="text-transform:uppercase">Save</button>', 'Save'],
  ['a heading within a link', '<a href="#" data-case><h3>Users</h3><p>Words.</p></a>', 'Users Words.'],
  ['nothing at all', '<button data-case></button>', ''],
  ['only white space', '<button data-case>  \n </button>', ''],
  ['an owned element comes last', '<button data-case aria-owns="a">Add</button><span id="a">MFA</span>', 'Add MFA'],
  ['other letters', '<button data-case>ユーザーの<span>作成</span></button>', 'ユーザーの作成'],
  [
    'a link to another page with a mark',
    '<a href="#" data-case>Docs <span role="img" aria-label="opens in a new tab"></span></a>',
    'Docs opens in a new tab',
  ],
]);

const SPACES = about('spaces', [
  ['white space is folded', '<button data-case>  Add \n\t MFA  </button>', 'Add MFA'],
  ['inline elements are joined', '<button data-case><span>Sign</span><span>out</span></button>', 'Signout'],
  ['a marked letter', '<button data-case><u>S</u>ave</button>', 'Save'],
  ['a link within words', '<h2 data-case>Un<a href="#">do</a>ne</h2>', 'Undone'],
  ['blocks stand apart', '<a href="#" data-case><div>Root</div><div>user</div></a>', 'Root user'],
  ['a block after text', '<a href="#" data-case>Root<div>user</div></a>', 'Root user'],
  ['text after a block', '<a href="#" data-case><div>Root</div>user</a>', 'Root user'],
  ['a span drawn as a block', '<button data-case>Add<span style="display:block">MFA</span></button>', 'Add MFA'],
  ['a block drawn inline', '<button data-case>Sa<div style="display:inline">ve</div></button>', 'Save'],
  ['inline blocks stand apart', '<h2 data-case>Users<span style="display:inline-block">(2)</span></h2>', 'Users (2)'],
  [
    'inline flex boxes stand apart',
    '<h2 data-case>Users<span style="display:inline-flex">(2)</span></h2>',
    'Users (2)',
  ],
  [
    'children of a flex box stand apart',
    '<button data-case style="display:flex"><span>Add</span><span>MFA</span></button>',
    'Add MFA',
  ],
  ['what floats stands apart', '<h2 data-case>Users<span style="float:right">Info</span></h2>', 'Users Info'],
  ['what is placed stands apart', '<h2 data-case>Users<span style="position:absolute">Info</span></h2>', 'Users Info'],
  ['a line break is a space', '<button data-case>Add<br>MFA</button>', 'Add MFA'],
  ['a place for a break is none', '<button data-case>Administrator<wbr>Access</button>', 'AdministratorAccess'],
  ['list items stand apart', '<a href="#" data-case><ul><li>One</li><li>Two</li></ul></a>', 'One Two'],
  ['cells stand apart', '<a href="#" data-case><table><tr><td>ann</td><td>2</td></tr></table></a>', 'ann 2'],
  [
    'spans drawn as cells stand apart',
    '<a href="#" data-case><span style="display:table-cell">ann</span><span style="display:table-cell">2</span></a>',
    'ann 2',
  ],
  ['paragraphs stand apart', '<div role="button" tabindex="0" data-case><p>Add</p><p>MFA</p></div>', 'Add MFA'],
  [
    'what draws no box passes its words on',
    '<button data-case>Sa<span style="display:contents">ve</span></button>',
    'Save',
  ],
  ['a no-break space stays', '<button data-case>Add&nbsp;MFA</button>', 'Add\u00a0MFA'],
  ['a picture next to a word', '<a href="#" data-case>Users<img alt="new" src="data:,"></a>', 'Users new'],
  ['a named part next to a word', '<a href="#" data-case>Users<span aria-label="new">x</span></a>', 'Users new'],
  ['a line of its own is folded', '<button data-case style="white-space:pre">Add\nMFA</button>', 'Add MFA'],
]);

export const CONTENT = [...PIECES, ...SPACES];
