// Accname 1.2, 4.3.2, step 2C, and buttons of HTML: answered by what a field holds. Law 1: that is never read. So these
// are counted apart, and each says the name with exactly the value left out.
import { about } from '../case.ts';

const EMBEDDED = about('a field within a label', [
  ['a meter in a button', '<button data-case>Used <meter value="0.5"></meter></button>', 'Used 0.5', 'Used'],
  ['a select in a heading', '<h2 data-case>In <select><option>Rome</option></select></h2>', 'In Rome', 'In'],
  ['a field in a heading', '<h2 data-case>Go <input value="now"></h2>', 'Go now', 'Go'],
  [
    'a text field',
    '<label><input type="checkbox" data-case> Every <input value="5"> days</label>',
    'Every 5 days',
    'Every days',
  ],
  [
    'a text area',
    '<label><input type="checkbox" data-case> Say <textarea>hello</textarea></label>',
    'Say hello',
    'Say',
  ],
  [
    'a select',
    '<label><input type="checkbox" data-case> In <select><option>Paris</option><option selected>Rome</option></select></label>',
    'In Rome',
    'In',
  ],
  [
    'a range',
    '<label><input type="checkbox" data-case> At <input type="range" min="0" max="9" value="5"></label>',
    'At 5',
    'At',
  ],
  ['a number', '<label><input type="checkbox" data-case> At <input type="number" value="5"></label>', 'At 5', 'At'],
  [
    'a slider with a text',
    '<label><input type="checkbox" data-case> At <span role="slider" aria-valuenow="5" aria-valuetext="five" tabindex="0"></span></label>',
    'At five',
    'At',
  ],
  [
    'a spin button',
    '<label><input type="checkbox" data-case> At <span role="spinbutton" aria-valuenow="5" tabindex="0"></span></label>',
    'At 5',
    'At',
  ],
  [
    'an editable text',
    '<label><input type="checkbox" data-case> Say <span role="textbox" contenteditable="true">hello</span></label>',
    'Say hello',
    'Say',
  ],
  [
    'a list with a choice',
    '<label><input type="checkbox" data-case> In <span role="listbox" tabindex="0"><span role="option" aria-selected="true">Rome</span></span></label>',
    'In Rome',
    'In',
  ],
  [
    'a referenced field',
    '<input id="a" value="ann"><i id="b">Delete</i><button data-case aria-labelledby="b a">x</button>',
    'Delete ann',
    'Delete',
  ],
  [
    'a search field',
    '<label><input type="checkbox" data-case> Find <input type="search" value="ann"></label>',
    'Find ann',
    'Find',
  ],
  [
    'a field with an aria-label: the value all the same',
    '<label><input type="checkbox" data-case> Every <input value="5" aria-label="number"> days</label>',
    'Every 5 days',
    'Every days',
  ],
]);

const BUTTONS = about('a button of HTML with words', [
  ['submit', '<input type="submit" data-case value="Create">', 'Create', ''],
  ['button', '<input type="button" data-case value="Create">', 'Create', ''],
  ['reset', '<input type="reset" data-case value="Clear">', 'Clear', ''],
  ['before its title', '<input type="submit" data-case value="Create" title="x">', 'Create', 'x'],
  [
    'within a label',
    '<label>Go <input type="checkbox" data-case> <input type="button" value="now"></label>',
    'Go now',
    'Go',
  ],
]);

export const FIELDS = [...EMBEDDED, ...BUTTONS];
