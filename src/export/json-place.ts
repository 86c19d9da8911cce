/** Why a text is no JSON, and where, both from 1: it ends too early, or something else stands there. */
export interface NotJson {
  line: number;
  column: number;
  cutOff: boolean;
}

/** Reads JSON. Never throws. */
export function parseJson(text: string): { value: unknown } | { wrong: NotJson } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const at = mistakeIn(text);
    return { wrong: { ...placeAt(text, at), cutOff: at >= text.trimEnd().length && text.trimStart().startsWith('{') } };
  }
}

/** Line and column of a position. */
function placeAt(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What may stand at a place: a value, a key, what comes behind one of them, or nothing more. */
type Place = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'behind' | 'end';

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a pattern ends that begins at a position; the position itself when it does not. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The position at which a text stops being JSON. What the runtimes say of it differs, and V8 mostly says none. It goes by a
 * stack of its own, so that no depth is too deep.
 */
function mistakeIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let place: Place = 'value';
  let at = past(SPACE, text, 0);
  const behind = (): Place => (open.length > 0 ? 'behind' : 'end');
  while (at < text.length && place !== 'end') {
    const sign = text[at] ?? '';
    const closes = open.at(-1) === '{' ? '}' : ']';
    let next = at + 1;
    if ((place === 'value' || place === 'first value') && (sign === '{' || sign === '[')) {
      open.push(sign);
      place = sign === '{' ? 'first key' : 'first value';
    } else if (open.length > 0 && sign === closes && /^(first|behind)/.test(place)) {
      open.pop();
      place = behind();
    } else if (place === 'behind' && sign === ',') place = closes === '}' ? 'key' : 'value';
    else if (place === 'colon' && sign === ':') place = 'value';
    else if (place === 'key' || place === 'first key') {
      next = pastString(text, at);
      place = 'colon';
    } else if (place === 'value' || place === 'first value') {
      next = sign === '"' ? pastString(text, at) : past(PLAIN, text, at);
      place = behind();
    } else return at;
    if (next <= at) return Math.abs(next);
    at = past(SPACE, text, next);
  }
  return at;
}

/** Where a string ends that begins at a position; where it goes wrong, that position made negative. */
function pastString(text: string, from: number): number {
  if (text[from] !== '"') return -from;
  let at = from + 1;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '"') return at + 1;
    const next = sign === '\\' ? past(ESCAPE, text, at) : at + (sign < ' ' ? 0 : 1);
    if (next === at) return -at;
    at = next;
  }
  return -at;
}
