// Accname 1.2, 4.3.2, step 2B: aria-labelledby.
import { about } from '../case.ts';

export const REFERENCES = about('aria-labelledby', [
  ['one element', '<p id="a">Delete user</p><button data-case aria-labelledby="a">x</button>', 'Delete user'],
  [
    'several elements in the order of the ids',
    '<i id="a">user</i><i id="b">Delete</i><button data-case aria-labelledby="b a">x</button>',
    'Delete user',
  ],
  [
    'ids parted by more than one white space',
    '<i id="a">Add</i><i id="b">MFA</i><button data-case aria-labelledby="  a \n b ">x</button>',
    'Add MFA',
  ],
  ['before aria-label', '<i id="a">Save</i><button data-case aria-labelledby="a" aria-label="Keep">x</button>', 'Save'],
  ['a missing id is passed over', '<i id="a">Save</i><button data-case aria-labelledby="gone a">x</button>', 'Save'],
  ['only missing ids: the content', '<button data-case aria-labelledby="gone lost">Save</button>', 'Save'],
  ['empty: the content', '<button data-case aria-labelledby="">Save</button>', 'Save'],
  ['only white space: aria-label', '<button data-case aria-labelledby="  " aria-label="Save">x</button>', 'Save'],
  [
    'an empty element: aria-label',
    '<i id="a"></i><button data-case aria-labelledby="a" aria-label="Save">x</button>',
    'Save',
  ],
  [
    'itself and another: its own aria-label is used',
    '<i id="a">report.csv</i><span role="button" data-case id="d" aria-label="Delete" aria-labelledby="d a"></span>',
    'Delete report.csv',
  ],
  [
    'another and itself: its own content is used',
    '<h3 id="a">Access keys</h3><button data-case id="d" aria-labelledby="a d">Create</button>',
    'Access keys Create',
  ],
  ['only itself', '<button data-case id="d" aria-labelledby="d">Create</button>', 'Create'],
  [
    'a second aria-labelledby is not followed',
    '<i id="a" aria-labelledby="b">Near</i><i id="b">Far</i><button data-case aria-labelledby="a">x</button>',
    'Near',
  ],
  [
    'two that name each other',
    '<button id="a" aria-labelledby="b">First</button><button id="b" data-case aria-labelledby="a">Second</button>',
    'First',
  ],
  [
    'a second one within what is referenced is not followed',
    '<div id="a">Use <span aria-labelledby="b">this</span></div><i id="b">that</i><button data-case aria-labelledby="a">x</button>',
    'Use this',
  ],
  [
    'one within the content is followed',
    '<i id="a">virtual</i><button data-case>Use <span aria-labelledby="a">x</span> device</button>',
    'Use virtual device',
  ],
  [
    'aria-label of what is referenced',
    '<i id="a" aria-label="Users">(2)</i><button data-case aria-labelledby="a">x</button>',
    'Users',
  ],
  [
    'aria-label within what is referenced',
    '<div id="a">MFA <span aria-label="multi-factor">?</span></div><button data-case aria-labelledby="a">x</button>',
    'MFA multi-factor',
  ],
  ['a picture', '<img id="a" alt="Key" src="data:,"><button data-case aria-labelledby="a">x</button>', 'Key'],
  [
    'the title of what is referenced',
    '<i id="a" title="Help"></i><button data-case aria-labelledby="a">x</button>',
    'Help',
  ],
  [
    'a role that takes no name from its content is read all the same',
    '<div id="a" role="group">Policies</div><button data-case aria-labelledby="a">x</button>',
    'Policies',
  ],
  [
    'a table with a caption',
    '<table id="a"><caption>Groups</caption><tr><td>x</td></tr></table><button data-case aria-labelledby="a">x</button>',
    'Groups',
  ],
  [
    'a dialog by its heading',
    '<div role="dialog" data-case aria-labelledby="a"><h2 id="a">Create user</h2>Words.</div>',
    'Create user',
  ],
  ['a landmark', '<nav data-case aria-labelledby="a"><h2 id="a">IAM</h2><a href="#">Users</a></nav>', 'IAM'],
  [
    'a radio by a part of its label',
    '<label><input type="radio" data-case aria-labelledby="a"><b id="a">App</b> Words about it</label>',
    'App',
  ],
  [
    'a field, before its label',
    '<i id="a">Name</i><label for="d">Other</label><input id="d" data-case aria-labelledby="a">',
    'Name',
  ],
  [
    'a label for the field and the text of a trigger in it',
    '<label id="a">Region</label><button id="b" data-case aria-labelledby="a c"><span id="c">Choose one</span></button>',
    'Region Choose one',
  ],
  [
    'blocks within what is referenced',
    '<div id="a"><p>One</p><p>Two</p></div><button data-case aria-labelledby="a"></button>',
    'One Two',
  ],
  ['an image by an element', '<i id="a">Logo</i><img data-case alt="x" src="data:," aria-labelledby="a">', 'Logo'],
  [
    'referenced from far above',
    '<button data-case aria-labelledby="a">x</button><div><div><div><span id="a">Deep</span></div></div></div>',
    'Deep',
  ],
  ['the same id twice', '<i id="a">ha</i><button data-case aria-labelledby="a a">x</button>', 'ha ha'],
  [
    'an element and a part of it',
    '<i id="a">MFA <b id="b">device</b></i><button data-case aria-labelledby="a b">x</button>',
    'MFA device device',
  ],
  [
    'what was read within is not read again by reference',
    '<h2 data-case>Users <b id="a">all</b> <span aria-labelledby="a"></span></h2>',
    'Users all',
  ],
  [
    'a radio group by a label',
    '<div role="radiogroup" data-case aria-labelledby="a"><label id="a">Kind</label></div>',
    'Kind',
  ],
  [
    'a heading that holds a link',
    '<h2 id="a">Users <a href="#">Info</a></h2><section data-case aria-labelledby="a">x</section>',
    'Users Info',
  ],
]);
