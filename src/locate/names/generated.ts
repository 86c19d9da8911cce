/** One piece of a `content`: a text, an attribute, a quotation mark, or the slash before the alternative text. */
const PIECE =
  /"((?:[^"\\]|\\.)*)"|attr\(\s*([-\w]+)[^)]*\)|(open-quote)|(close-quote)|(\/)|\w+\((?:"[^"]*"|[^()"]|\([^()]*\))*\)|[^\s"/]+/g;

/**
 * The text that a style sheet puts before or after an element's own, or nothing. `content` comes from a computed style;
 * what stands behind a slash is what is read out instead (CSS Generated Content 3). Counters cannot be asked for.
 */
export function generatedText(content: string, element: Element): string {
  if (content === 'none' || content === 'normal' || content === '') return '';
  let text = '';
  for (const [, quoted, attribute, open, close, slash] of content.matchAll(PIECE)) {
    if (slash) text = '';
    else
      text += quoted === undefined ? attributeOf(element, attribute) + (open ? '“' : close ? '”' : '') : plain(quoted);
  }
  return text;
}

/** An attribute that a style sheet shows. Never `value`: that is what a field holds (law 1). */
const attributeOf = (element: Element, attribute: string | undefined): string =>
  attribute === undefined || attribute === 'value' ? '' : (element.getAttribute(attribute) ?? '');

/** Computed styles write characters as themselves, but escape quotation marks, backslashes and control characters. */
const plain = (text: string): string =>
  text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|(.))/gi,
    (_, code, letter) => letter ?? String.fromCodePoint(Number.parseInt(code, 16)),
  );
