// Accname 1.2, 4.3.2, step 2A: what is hidden, and where it counts all the same.
import { about } from '../case.ts';

const IN_CONTENT = about('hidden in content', [
  ['display none', '<button data-case>Save <i style="display:none">x</i></button>', 'Save'],
  ['the hidden attribute', '<button data-case>Save <i hidden>x</i></button>', 'Save'],
  ['visibility hidden', '<button data-case>Save <i style="visibility:hidden">x</i></button>', 'Save'],
  ['visibility collapse', '<button data-case>Save <i style="visibility:collapse">x</i></button>', 'Save'],
  [
    'visible within what is not',
    '<button data-case>Save <i style="visibility:hidden">x <b style="visibility:visible">all</b></i></button>',
    'Save all',
  ],
  ['aria-hidden', '<button data-case>Save <i aria-hidden="true">x</i></button>', 'Save'],
  ['aria-hidden false is not hidden', '<button data-case>Save <i aria-hidden="false">all</i></button>', 'Save all'],
  [
    'aria-hidden false within aria-hidden',
    '<button data-case>Save <i aria-hidden="true">x <b aria-hidden="false">y</b></i></button>',
    'Save',
  ],
  [
    'content-visibility hidden',
    '<button data-case>Save <i style="display:block;content-visibility:hidden">x</i></button>',
    'Save',
  ],
  [
    'in closed details',
    '<div role="button" tabindex="0" data-case><details><summary>More</summary>x</details></div>',
    'More',
  ],
  ['inert', '<button data-case>Save <i inert>x</i></button>', 'Save'],
  ['transparent is not hidden', '<button data-case>Save <i style="opacity:0">all</i></button>', 'Save all'],
  [
    'far off the screen is not hidden',
    '<button data-case>Save <i style="position:absolute;left:-9999px">all</i></button>',
    'Save all',
  ],
  [
    'clipped away for screen readers is not hidden',
    '<button data-case>Save <i style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">all</i></button>',
    'Save all',
  ],
  [
    'of no size is not hidden',
    '<button data-case>Save <i style="display:inline-block;width:0;height:0;overflow:hidden">all</i></button>',
    'Save all',
  ],
  [
    'an icon that is hidden from reading',
    '<button data-case><svg aria-hidden="true" width="9" height="9"><title>x</title></svg>Save</button>',
    'Save',
  ],
  [
    'a picture with words that is not shown',
    '<button data-case>Save <img style="display:none" alt="x" src="data:,"></button>',
    'Save',
  ],
  [
    'a named part that is not visible',
    '<button data-case>Save <i style="visibility:hidden" aria-label="x">y</i></button>',
    'Save',
  ],
  ['everything hidden: the title', '<button data-case title="Save"><i hidden>x</i></button>', 'Save'],
  ['everything hidden: nothing', '<button data-case><i hidden>x</i></button>', ''],
  ['a hidden word within a word', '<button data-case>Create<i hidden>x</i>user</button>', 'Createuser'],
]);

const REFERENCED = about('hidden and referenced', [
  ['display none', '<i id="a" style="display:none">Save</i><button data-case aria-labelledby="a">x</button>', 'Save'],
  [
    'visibility hidden',
    '<i id="a" style="visibility:hidden">Save</i><button data-case aria-labelledby="a">x</button>',
    'Save',
  ],
  ['aria-hidden', '<i id="a" aria-hidden="true">Save</i><button data-case aria-labelledby="a">x</button>', 'Save'],
  ['the hidden attribute', '<i id="a" hidden>Save</i><button data-case aria-labelledby="a">x</button>', 'Save'],
  [
    'a shown part within what is hidden',
    '<div id="a" hidden>Save <i>all</i></div><button data-case aria-labelledby="a">x</button>',
    'Save all',
  ],
  [
    'a hidden part within what is hidden',
    '<div id="a" hidden>Save <i hidden>all</i></div><button data-case aria-labelledby="a">x</button>',
    'Save all',
  ],
  [
    'a part of display none within display none',
    '<div id="a" style="display:none">Save <i style="display:none">all</i></div><button data-case aria-labelledby="a">x</button>',
    'Save all',
  ],
  [
    'an aria-hidden part within aria-hidden',
    '<div id="a" aria-hidden="true">Save <i aria-hidden="true">all</i></div><button data-case aria-labelledby="a">x</button>',
    'Save all',
  ],
  [
    'a hidden part within what is shown',
    '<div id="a">Save <i hidden>x</i></div><button data-case aria-labelledby="a">x</button>',
    'Save',
  ],
  [
    'an aria-hidden part within what is shown',
    '<div id="a">Save <i aria-hidden="true">x</i></div><button data-case aria-labelledby="a">x</button>',
    'Save',
  ],
  [
    'an invisible part within what is shown',
    '<div id="a">Save <i style="visibility:hidden">x</i></div><button data-case aria-labelledby="a">x</button>',
    'Save',
  ],
  [
    'what lies in something hidden',
    '<div hidden><i id="a">Save</i></div><button data-case aria-labelledby="a">x</button>',
    'Save',
  ],
  [
    'one hidden and one shown',
    '<i id="a" hidden>Save</i><i id="b">all</i><button data-case aria-labelledby="a b">x</button>',
    'Save all',
  ],
  [
    'a hidden picture',
    '<img id="a" hidden alt="Key" src="data:,"><button data-case aria-labelledby="a">x</button>',
    'Key',
  ],
  [
    'a hidden part of the control itself',
    '<button data-case aria-labelledby="a"><i id="a" hidden>Save</i> x</button>',
    'Save',
  ],
  [
    'a script within what is hidden is no text',
    '<div id="a" hidden>Save<script type="a/b">x</script></div><button data-case aria-labelledby="a">x</button>',
    'Save',
  ],
]);

export const HIDDEN = [...IN_CONTENT, ...REFERENCED];
