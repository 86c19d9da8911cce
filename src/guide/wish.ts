import { asksForLink, namedControl } from './describe.ts';
import { isAdvice } from './hints.ts';
import type { Action, Inline } from './model.ts';
import { plainText } from './plain.ts';
import type { Reader } from './reader.ts';

/** What words ask for. Without a control it is something that only the person can tell of. */
export type Wish = Pick<Action, 'control' | 'act' | 'optional'>;

/** What the words of an item ask for on the page, or by a link; undefined when they ask for neither. */
export function wishOf(text: readonly Inline[], { english }: Pick<Reader, 'english'>): Wish | undefined {
  if (!english || isAdvice(text)) return undefined;
  const named = namedControl(text);
  if (named) return { control: { target: named.target }, act: named.act, optional: isOptional(text) };
  return asksForLink(text) ? toldWish(text) : undefined;
}

/** What the person does away from the page, and ticks off. */
export const toldWish = (text: readonly Inline[]): Wish => ({ optional: isOptional(text) });

const isOptional = (text: readonly Inline[]): boolean =>
  /^\s*(optional(ly)?\b|if you (like|wish))/i.test(plainText(text));
