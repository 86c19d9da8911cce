// Accname 1.2, 4.3.2, step 2F.ii: what style sheets write. Alternative texts: CSS Generated Content 3.
import { about } from '../case.ts';

/** A button whose `g` has some style. */
const styled = (style: string, body: string) => `<style>${style}</style><button data-case>${body}</button>`;
const G = '<span class="g">Save</span>';

export const GENERATED = about('generated', [
  ['before', styled('.g::before{content:"Now: "}', G), 'Now: Save'],
  ['after', styled('.g::after{content:" all"}', G), 'Save all'],
  ['without a space', styled('.g::before{content:"Re"}', G), 'ReSave'],
  ['on the control itself', styled('[data-case]::after{content:" all"}', 'Save'), 'Save all'],
  ['on both sides', styled('.g::before{content:"Do "}.g::after{content:" all"}', G), 'Do Save all'],
  ['drawn as a block', styled('.g::after{content:"all";display:block}', G), 'Save all'],
  ['drawn as an inline block', styled('.g::after{content:"all";display:inline-block}', G), 'Save all'],
  ['not drawn', styled('.g::after{content:"x";display:none}', G), 'Save'],
  ['not visible', styled('.g::after{content:"x";visibility:hidden}', G), 'Save'],
  ['none', styled('.g::after{content:none}', G), 'Save'],
  ['empty', styled('.g::after{content:""}', G), 'Save'],
  ['two texts', styled('.g::after{content:" a" "ll"}', G), 'Save all'],
  [
    'from an attribute',
    styled('.g::after{content:" " attr(data-more)}', '<span class="g" data-more="all">Save</span>'),
    'Save all',
  ],
  ['from an attribute that is not there', styled('.g::after{content:attr(data-more)}', G), 'Save'],
  ['an alternative text', styled('.g::after{content:"►" / " all"}', G), 'Save all'],
  ['an empty alternative text', styled('.g::after{content:"►" / ""}', G), 'Save'],
  ['an alternative for a picture', styled('.g::after{content:url("data:,") / " all"}', G), 'Save all'],
  ['a picture without an alternative', styled('.g::after{content:url("data:,")}', G), 'Save'],
  ['the whole name', styled('.g::before{content:"Save"}', '<i class="g"></i>'), 'Save'],
  ['a quotation mark in it', styled('.g::after{content:" \\22 all\\22"}', G), 'Save "all"'],
  ['a letter of an icon font', styled('.g::before{content:"\\e900" / ""}', G), 'Save'],
  ['a number that is counted', styled('.g::before{counter-increment:n;content:counter(n) ". "}', G), '1. Save'],
  ['quotation marks', styled('.g::before{content:open-quote}.g::after{content:close-quote}', G), '“Save”'],
  ['on what draws no box', styled('.g{display:contents}.g::after{content:" all"}', G), 'Save all'],
  [
    'in a label',
    '<style>label::after{content:" (required)"}</style><label for="d">Name</label><input data-case id="d">',
    'Name (required)',
  ],
  [
    'in what is referenced',
    '<style>#a::before{content:"IAM "}</style><i id="a">users</i><button data-case aria-labelledby="a">x</button>',
    'IAM users',
  ],
  ['in a heading', '<style>h2::before{content:"Step 1: "}</style><h2 data-case>Name</h2>', 'Step 1: Name'],
  [
    'on what is hidden from reading',
    styled('.g::after{content:"x"}', 'Save<i class="g" aria-hidden="true"></i>'),
    'Save',
  ],
]);
