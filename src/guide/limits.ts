import type { Problem } from './model.ts';

/** The largest guide that is read: some hundred times the shipped one. Bytes. */
export const LARGEST = 512 * 1024;
/** The deepest nesting of lists and quotes that is read. A guide needs three levels. */
export const DEEPEST = 24;
/** More problems than this help nobody. */
export const MOST_PROBLEMS = 200;

/** A problem in short. */
export function problem(
  severity: Problem['severity'],
  line: number,
  column: number,
  message: string,
  hint: string,
): Problem {
  return { severity, line, column, message, hint };
}

/** Decodes a guide, or says why it cannot be read. Size and nesting are looked at before any parser sees the text. */
export function textOf(input: string | Uint8Array): { text: string } | { problem: Problem } {
  const size = typeof input === 'string' ? input.length : input.byteLength;
  if (size > LARGEST) {
    const message = `The guide has ${Math.round(size / 1024)} KiB, which is more than the ${LARGEST / 1024} KiB that are read.`;
    return {
      problem: problem('error', 1, 1, message, 'Split it into several guides, and leave pictures out of the text.'),
    };
  }
  const text = typeof input === 'string' ? input : decoded(input);
  if (text === undefined) return { problem: notUtf8(input as Uint8Array) };
  const deep = tooDeep(text);
  return deep ? { problem: deep } : { text: text.replace(/^\ufeff/, '').replaceAll('\0', '\ufffd') };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Finds the first line that does not decode: a byte that begins a new line is never part of a UTF-8 sequence. */
function notUtf8(bytes: Uint8Array): Problem {
  let line = 1;
  let from = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    if (decoded(bytes.subarray(from, at)) === undefined) break;
    line++;
    from = at + 1;
  }
  return problem(
    'error',
    line,
    1,
    'This line holds bytes that are not UTF-8.',
    'Save the guide as UTF-8 (without BOM).',
  );
}

/** Nesting is bounded on the text: the Markdown parser itself would overflow on thousands of levels. */
function tooDeep(text: string): Problem | undefined {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const head = /^[\s>*+\-\d.)]*/.exec((lines[at] ?? '').slice(0, 4000))?.[0] ?? '';
    const levels = (head.match(/[>*+-]|\d+[.)]/g)?.length ?? 0) + Math.floor((/^ */.exec(head)?.[0].length ?? 0) / 2);
    if (levels > DEEPEST * 2 || (lines[at]?.length ?? 0) > 20_000) {
      const message =
        levels > DEEPEST * 2 ? `This line is nested ${levels} levels deep.` : 'This line is too long to read.';
      return problem('error', at + 1, 1, message, `At most ${DEEPEST} levels and 20,000 characters a line are read.`);
    }
  }
  return undefined;
}
