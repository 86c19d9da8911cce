// Accname 1.2 with shadow trees: names are computed over what is shown (the flat tree). `shadowrootmode` makes the root.
import { about } from '../case.ts';

const host = (shadow: string, light: string) =>
  `<x-part><template shadowrootmode="open">${shadow}</template>${light}</x-part>`;

export const SHADOW = about('shadow root', [
  ['its text', `<button data-case>${host('Save', '')}</button>`, 'Save'],
  [
    'text on both sides of a slot',
    `<button data-case>${host('Save <slot></slot> now', 'all')}</button>`,
    'Save all now',
  ],
  [
    'what a slot shows when nothing is put in',
    `<button data-case>${host('Save <slot>all</slot>', '')}</button>`,
    'Save all',
  ],
  [
    'what is put in takes the place of it',
    `<button data-case>${host('Save <slot>x</slot>', 'all')}</button>`,
    'Save all',
  ],
  ['what is put nowhere is not shown', `<button data-case>${host('Save', 'x')}</button>`, 'Save'],
  [
    'named slots, in the order of the root',
    `<button data-case>${host('<slot name="b"></slot> <slot name="a"></slot>', '<i slot="a">all</i><i slot="b">Save</i>')}</button>`,
    'Save all',
  ],
  [
    'a slot that is hidden',
    `<button data-case>${host('Save <slot style="display:none"></slot>', '<i>x</i>')}</button>`,
    'Save',
  ],
  [
    'a button in it around a slot',
    '<x-button><template shadowrootmode="open"><button data-case><slot></slot></button></template>Save</x-button>',
    'Save',
  ],
  [
    'a slot in a slot',
    `<button data-case>${host(`${host('<slot></slot>', '<slot></slot>')}`, 'Save')}</button>`,
    'Save',
  ],
  ['aria-label in it', `<button data-case>${host('<span aria-label="Save">x</span>', '')}</button>`, 'Save'],
  [
    'an id within the same root',
    '<x-a><template shadowrootmode="open"><i id="a">Save</i><button data-case aria-labelledby="a">x</button></template></x-a>',
    'Save',
  ],
  [
    'an id outside the root is not found',
    '<i id="a">x</i><x-a><template shadowrootmode="open"><button data-case aria-labelledby="a">Save</button></template></x-a>',
    'Save',
  ],
  [
    'a label within the same root',
    '<x-a><template shadowrootmode="open"><label for="d">Name</label><input data-case id="d"></template></x-a>',
    'Name',
  ],
  [
    'a host that is referenced',
    `<div id="a">${host('Save <slot></slot>', 'all')}</div><button data-case aria-labelledby="a">x</button>`,
    'Save all',
  ],
  [
    'a host with an aria-label',
    `<button data-case>${host('x', '').replace('<x-part>', '<x-part aria-label="Save">')}</button>`,
    'Save',
  ],
  [
    'style within the root',
    `<button data-case>${host('<style>i{display:none}</style>Save <i>x</i>', '')}</button>`,
    'Save',
  ],
]);
