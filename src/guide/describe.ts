import type { Role, Target } from '../console/target.ts';
import type { Act, Inline } from './model.ts';
import { slug } from './plain.ts';

/** A control as a guide's prose names it. */
export interface Named {
  target: Target;
  act: Act;
}

/** Words that ask for an act. Without one a name is only mentioned. */
const VERBS =
  /\b(click|press|choose|select|pick|tick|check|enter|type|input|fill|navigate|go to|open|hit|toggle|enable|expand)\w*\b/i;
/** Words before a name that make it a place, not a control. */
const PLACES_BEFORE = /\b(under|in the|within|on the|see|below)\s*$/i;
/** Words after a name that make it a place or a thing to read. */
const PLACES_AFTER = /^\s*(section|page|panel|heading|area|screen|policy|console|app)\b/i;

/** What the words beside a name say of its kind. The first that fits counts. */
const KINDS: [before: RegExp | undefined, after: RegExp | undefined, roles: Role[], navigation?: true][] = [
  [/\b(sidebar|navigation)\b/i, undefined, ['link'], true],
  [undefined, /^[^.]*\b(sidebar|navigation)\b/i, ['link'], true],
  [undefined, /^\s*(check ?box)\b/i, ['checkbox']],
  [undefined, /^\s*(box|field|input)\b/i, ['textbox']],
  [/\b(box|field)\b[^.]*$/i, undefined, ['textbox']],
  [undefined, /^\s*(button)\b/i, ['button', 'link']],
  [undefined, /^\s*(link)\b/i, ['link']],
  [/\boptions?\b/i, undefined, ['radio', 'checkbox']],
  [undefined, /^\s*(option|tile|radio)\b/i, ['radio', 'checkbox']],
];
const ANY: Role[] = ['button', 'link', 'radio', 'checkbox', 'menuitem'];

/** The first control that some prose asks the reader to operate, or undefined when it asks for none. */
export function namedControl(inlines: readonly Inline[]): Named | undefined {
  const pieces = inlines.flatMap(splitQuoted);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece?.named) continue;
    const named = readName(piece.text, textBefore(pieces, at), pieces[at + 1]?.text ?? '');
    if (named) return named;
  }
  return undefined;
}

interface Piece {
  text: string;
  named: boolean;
}

const QUOTED = /(?<=^|[\s(:])['"‘“]([^'"’”]{2,80})['"’”](?=$|[\s.,;:!?)])/g;

/** Marked text is one name; quoted parts of plain text are names too. */
function splitQuoted(inline: Inline): Piece[] {
  if (inline.t === 'strong' || inline.t === 'em') return [{ text: inline.text, named: true }];
  if (inline.t !== 'text') return [{ text: inline.text, named: false }];
  return inline.text.split(QUOTED).map((text, index) => ({ text, named: index % 2 === 1 }));
}

/** What stands before a piece in its own sentence. */
function textBefore(pieces: readonly Piece[], at: number): string {
  const before = pieces
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  return before.split(/[.!?]\s/).at(-1) ?? '';
}

function readName(name: string, before: string, after: string): Named | undefined {
  const text = name.replace(/[.,:;]$/, '').trim();
  const isPlace = PLACES_BEFORE.test(before) || PLACES_AFTER.test(after);
  if (!text || isPlace || !VERBS.test(before)) return undefined;
  const kind = KINDS.find(([front, back]) => front?.test(before) || back?.test(after));
  const roles = kind?.[2] ?? ANY;
  return { target: describe(text, roles, kind?.[3] ?? false), act: roles[0] === 'textbox' ? 'fill' : 'press' };
}

/** A target from a guide's own words. The author saw the name on the console: it counts as seen. */
export function describe(name: string, roles: readonly Role[], navigation = false): Target {
  const target: Target = { id: `guide.${slug(name)}`, roles, names: { en: [{ text: name, confidence: 'seen' }] } };
  return navigation ? { ...target, scope: { in: 'navigation' } } : target;
}
