// Accname 1.2, 4.3.2, steps 2E and 2I, with HTML-AAM 1.0: labels, alt, legend, caption, title, placeholder.
import { about } from '../case.ts';

const LABEL = about('label', [
  ['by its for', '<label for="d">User name</label><input data-case id="d">', 'User name'],
  ['round the control', '<label>User name <input data-case></label>', 'User name'],
  ['round the control, text behind it', '<label><input type="checkbox" data-case> I agree</label>', 'I agree'],
  [
    'round the control, text on both sides',
    '<label>Keep <input type="checkbox" data-case> for me</label>',
    'Keep for me',
  ],
  ['two labels', '<label for="d">User</label><label for="d">name</label><input data-case id="d">', 'User name'],
  ['two labels, one round it', '<label for="d">User</label><label>name <input data-case id="d"></label>', 'User name'],
  ['with a hidden part', '<label for="d">User <i hidden>secret</i> name</label><input data-case id="d">', 'User name'],
  [
    'with a part hidden from reading',
    '<label for="d">Name <i aria-hidden="true">*</i></label><input data-case id="d">',
    'Name',
  ],
  ['hidden as a whole', '<label for="d" hidden>Name</label><input data-case id="d">', 'Name'],
  ['hidden from reading as a whole', '<label for="d" aria-hidden="true">Name</label><input data-case id="d">', 'Name'],
  ['with blocks', '<label for="d"><div>User</div><div>name</div></label><input data-case id="d">', 'User name'],
  ['with an aria-label', '<label for="d" aria-label="Name">x</label><input data-case id="d">', 'Name'],
  [
    'with a picture',
    '<label for="d"><img alt="Lock" src="data:,"> Password</label><input data-case id="d" type="password">',
    'Lock Password',
  ],
  ['of a text area', '<label for="d">Note</label><textarea data-case id="d"></textarea>', 'Note'],
  ['of a select', '<label for="d">Region</label><select data-case id="d"><option>x</option></select>', 'Region'],
  ['of a radio', '<label for="d">App</label><input type="radio" data-case id="d">', 'App'],
  ['of a button, before its content', '<label for="d">Turn</label><button data-case id="d">x</button>', 'Turn'],
  ['of a meter', '<label for="d">Space</label><meter data-case id="d" max="9"></meter>', 'Space'],
  ['of a progress bar', '<label for="d">Upload</label><progress data-case id="d"></progress>', 'Upload'],
  ['of an output', '<label for="d">Sum</label><output data-case id="d">x</output>', 'Sum'],
  ['before title', '<label for="d">Name</label><input data-case id="d" title="x">', 'Name'],
  ['before placeholder', '<label for="d">Name</label><input data-case id="d" placeholder="x">', 'Name'],
  ['empty: the title', '<label for="d"></label><input data-case id="d" title="Name">', 'Name'],
  ['with a button in it', '<label for="d">Name <button>Info</button></label><input data-case id="d">', 'Name Info'],
  [
    'with a link in it',
    '<label for="d">Accept <a href="#">terms</a></label><input type="checkbox" data-case id="d">',
    'Accept terms',
  ],
  ['with an empty field in it', '<label>Every <input data-case type="checkbox"> <input> days</label>', 'Every days'],
]);

const PARTS = about('a part that names', [
  ['legend', '<fieldset data-case><legend>Access</legend><input></fieldset>', 'Access'],
  ['legend with markup', '<fieldset data-case><legend><b>Set</b> access</legend></fieldset>', 'Set access'],
  ['a legend that is hidden', '<fieldset data-case><legend hidden>Access</legend></fieldset>', 'Access'],
  ['a legend in a fieldset called presentational', '<fieldset role="none" data-case><legend>x</legend></fieldset>', ''],
  [
    'a caption in a table called presentational',
    '<table role="none" data-case><caption>x</caption><tr><td>y</td></tr></table>',
    '',
  ],
  [
    'a legend that is not the first child',
    '<fieldset data-case><div>x</div><legend>Access</legend></fieldset>',
    'Access',
  ],
  ['a legend further down is none', '<fieldset data-case><div><legend>x</legend></div></fieldset>', ''],
  ['no legend: title', '<fieldset data-case title="Access">Words</fieldset>', 'Access'],
  ['caption', '<table data-case><caption>Users</caption><tr><td>ann</td></tr></table>', 'Users'],
  ['no caption: title', '<table data-case title="Users"><tr><td>ann</td></tr></table>', 'Users'],
  ['figcaption', '<figure data-case><figcaption>QR code</figcaption><img alt="x" src="data:,"></figure>', 'QR code'],
  ['optgroup', '<select><optgroup data-case label="Europe"><option>x</option></optgroup></select>', 'Europe'],
  ['option', '<select size="3"><option data-case>Paris</option></select>', 'Paris'],
  ['option with a label attribute', '<select size="3"><option data-case label="Paris">x</option></select>', 'Paris'],
  ['title of a drawing', '<svg role="img" data-case width="9" height="9"><title>Warning</title></svg>', 'Warning'],
  [
    'a drawing, aria-label before title',
    '<svg role="img" data-case aria-label="A" width="9" height="9"><title>B</title></svg>',
    'A',
  ],
  ['summary', '<details><summary data-case>More</summary>Words</details>', 'More'],
  ['a frame by its title', '<iframe data-case title="Bar" width="20" height="20"></iframe>', 'Bar'],
]);

const ATTRIBUTES = about('an attribute that names', [
  ['alt', '<img data-case alt="Logo" src="data:,">', 'Logo'],
  ['alt before title', '<img data-case alt="Logo" title="x" src="data:,">', 'Logo'],
  ['empty alt: no name, whatever the title', '<img data-case alt="" title="Logo" src="data:,">', ''],
  ['no alt: title', '<img data-case title="Logo" src="data:,">', 'Logo'],
  [
    'alt of an area',
    '<map name="m"><area data-case href="#" alt="Europe" shape="rect" coords="0,0,9,9"></map><img usemap="#m" src="data:," alt="x" width="20" height="20">',
    'Europe',
  ],
  ['alt of an image button', '<input type="image" data-case alt="Search" src="data:,">', 'Search'],
  ['image button, title without alt', '<input type="image" data-case title="Search" src="data:,">', 'Search'],
  ['title of a button without text', '<button data-case title="Close"></button>', 'Close'],
  ['title of a link with an empty picture', '<a href="#" data-case title="Home"><img alt="" src="data:,"></a>', 'Home'],
  ['content before title', '<button data-case title="x">Close</button>', 'Close'],
  ['title of a field', '<input data-case title="Search">', 'Search'],
  ['title before placeholder', '<input data-case title="Search" placeholder="x">', 'Search'],
  ['placeholder', '<input data-case placeholder="Search users">', 'Search users'],
  ['placeholder of a text area', '<textarea data-case placeholder="Describe"></textarea>', 'Describe'],
  ['placeholder of a search field', '<input type="search" data-case placeholder="Find">', 'Find'],
  ['placeholder of a password', '<input type="password" data-case placeholder="Secret">', 'Secret'],
  ['title of a check box', '<input type="checkbox" data-case title="Select all">', 'Select all'],
  ['title of a group', '<div role="group" data-case title="Actions">Words</div>', 'Actions'],
  ['title of a select', '<select data-case title="Region"><option>x</option></select>', 'Region'],
  [
    'title on a part without text',
    '<button data-case>Open <span title="in a new tab"></span></button>',
    'Open in a new tab',
  ],
  ['the hint of ARIA', '<div role="textbox" tabindex="0" data-case aria-placeholder="Find"></div>', 'Find'],
  ['alt of something called presentational', '<img data-case role="none" alt="x" src="data:,">', ''],
  ['title of a cell', '<table><tr><td data-case title="None"></td></tr></table>', 'None'],
  ['title of a role without content', '<div role="img" data-case title="Chart">x</div>', 'Chart'],
  ['title on a part with text', '<button data-case>Open <span title="x">here</span></button>', 'Open here'],
]);

const DEFAULTS = about('a button of HTML', [
  ['submit without words', '<input type="submit" data-case>', 'Submit'],
  ['reset without words', '<input type="reset" data-case>', 'Reset'],
  ['submit with an aria-label', '<input type="submit" data-case aria-label="Create">', 'Create'],
  ['submit with a label', '<label for="d">Create</label><input type="submit" id="d" data-case>', 'Create'],
  ['button without words, title', '<input type="button" data-case title="Create">', 'Create'],
  ['image without words', '<input type="image" data-case src="data:,">', 'Submit'],
]);

export const NATIVE = [...LABEL, ...PARTS, ...ATTRIBUTES, ...DEFAULTS];
