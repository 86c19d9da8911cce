import { addressOf, marksOf } from '../../../src/locate/describe.ts';
import type { Description } from '../../../src/locate/resemble.ts';
import { wordsOf } from '../../../src/locate/words.ts';
import { type Recorded, textOf } from './record.ts';

/** The texts of an element in the forms in which they are compared. */
export interface Texts {
  text: string;
  words: ReadonlySet<string>;
  /** The text without its punctuation, which editors change; the text itself where it has no letters. */
  letters: string;
}

const texts = new WeakMap<Recorded, Texts>();

/** An element's texts, made once. */
export function textsOf(record: Recorded): Texts {
  const known = texts.get(record);
  if (known) return known;
  const text = textOf(record);
  const words = wordsOf(record.visibleText.join(' '));
  const made = { text, words, letters: text.replace(/[^\p{L}\p{N}]/gu, '') || text };
  texts.set(record, made);
  return made;
}

const described = new WeakMap<Recorded, Description>();

/** What the product's comparison may know of a recorded element, made once. */
export function describe(record: Recorded): Description {
  const known = described.get(record);
  if (known) return known;
  const [, block = ''] = /^\/\/\*\[@id='([^']*)'\]/.exec(record.idxpath) ?? [];
  const way = record.idxpath.replace(/^\/\/\*\[@id='[^']*'\]\/?/, '');
  const made: Description = {
    kind: kindOf(record),
    name: record.visibleText.join(' '),
    id: record.id,
    field: record.name ?? '',
    address: addressOf(record.href.replace(/^.*\/web\/\d+[a-z_]*\//, '')),
    picture: record.alt,
    marks: marksOf(record.classList),
    block,
    // An element with an id of its own is where its way begins.
    way: way || '.',
    near: wordsOf(record.neighborText.join(' ')),
    width: record.location.width,
    height: record.location.height,
  };
  described.set(record, made);
  return made;
}

/** What sort of control an element is by its tag. Links and buttons turn into each other; both are pressed. */
function kindOf({ tag, isButton }: Recorded): 'press' | 'field' | 'heading' | 'text' {
  if (tag === 'A' || tag === 'BUTTON' || (tag === 'INPUT' && isButton)) return 'press';
  if (tag === 'INPUT' || tag === 'TEXTAREA' || tag === 'SELECT') return 'field';
  return /^H[1-6]$/.test(tag) ? 'heading' : 'text';
}
