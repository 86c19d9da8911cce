import type { Role, Target } from '../console/target.ts';
import { asksToFill, asksToFollow, deedFor, isDenied } from './asks.ts';
import { isCalledControl, isField, type Kind, kindOf } from './kinds.ts';
import type { Act, Inline } from './model.ts';
import { slug } from './plain.ts';
import { type Mention, mentionsIn } from './sentence.ts';

/** A control as a guide's prose names it. */
export interface Named {
  target: Target;
  act: Act;
}

/** Words before a name that make it a place, not a control. One clicks on a control, though. */
const PLACE_BEFORE = /\b(?:under|in the|within|(?<!\b(?:click|press|tap|hit)\s+)on the|see|below)\s*$/i;
/** Words behind a name that make it a place or a thing to read. */
const PLACE_BEHIND = /^\s*(?:section|page|panel|heading|area|screen|policy|console|app)\b/i;
/** Words behind what is to be typed, which lead to the name of the field, or to one without a name. */
const INTO_NAME = /^\s*(?:in|into|inside|as|for)(?:\s+(?:the|a|your))?(?:\s+\w+){0,2}\s*$/i;
const INTO_FIELD = /^\s*(?:in|into|inside)\b.*\b(?:box|field)\b/i;

/** The first control that some prose asks the reader to operate, or undefined when it asks for none. */
export function namedControl(inlines: readonly Inline[]): Named | undefined {
  for (const mention of mentionsIn(inlines)) {
    const named = readName(mention);
    if (named) return named;
  }
  return undefined;
}

/** The first name in some prose, for an author who says what kind of control it is: no verb is needed then. */
export function plainName(inlines: readonly Inline[]): string | undefined {
  const names = mentionsIn(inlines).filter((mention) => mention.kind === 'name' && !isDenied(mention));
  const name = names.find((mention) => !isPlace(mention)) ?? names[0];
  return name && nameOf(name);
}

/** Whether some prose asks to follow one of its links. */
export function asksForLink(inlines: readonly Inline[]): boolean {
  return mentionsIn(inlines).some(asksToFollow);
}

const nameOf = ({ text }: Mention): string | undefined => text.replace(/[.,:;]$/, '').trim() || undefined;

function readName(mention: Mention): Named | undefined {
  const name = nameOf(mention);
  const kind = mention.kind === 'name' && name ? kindAsked(mention) : undefined;
  return name && kind ? { target: describe(name, kind.roles, kind.navigation), act: kind.act } : undefined;
}

const isPlace = ({ before, after }: Mention): boolean => PLACE_BEFORE.test(before) || PLACE_BEHIND.test(after);

function kindAsked(mention: Mention): Kind | undefined {
  const place = isPlace(mention);
  const deed = deedFor(mention);
  const mayFill = place || deed === undefined || deed === 'fill';
  if (mayFill && isField(mention) && asksToFill(mention)) return kindOf(mention, 'fill');
  if (place || deed === undefined || (deed === 'use' && !isCalledControl(mention))) return undefined;
  return deed === 'fill' && isTyped(mention) ? undefined : kindOf(mention, deed);
}

/** What is to be typed, and not where: the field is named behind it, or is called a field without a name. */
const isTyped = ({ after, more }: Mention): boolean => (more && INTO_NAME.test(after)) || INTO_FIELD.test(after);

/** A target from a guide's own words. The author saw the name on the console: it counts as seen. */
export function describe(name: string, roles: readonly Role[], navigation = false): Target {
  const target: Target = { id: `guide.${slug(name)}`, roles, names: { en: [{ text: name, confidence: 'seen' }] } };
  return navigation ? { ...target, scope: { in: 'navigation' } } : target;
}
