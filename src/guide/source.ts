import { depthProblem } from './depth.ts';
import { LARGEST } from './limits.ts';
import type { Problem } from './model.ts';

/** Decodes a guide, or says why it cannot be read. Size and nesting are looked at before any parser sees the text. */
export function textOf(input: string | Uint8Array): { text: string } | { problem: Problem } {
  const size = sizeOf(input);
  if (size > LARGEST) return { problem: tooLarge(size) };
  const text = typeof input === 'string' ? input : decoded(input);
  if (text === undefined) return { problem: notUtf8(input as Uint8Array) };
  const deep = depthProblem(text);
  return deep ? { problem: deep } : { text: text.replace(/^\ufeff/, '').replaceAll('\0', '\ufffd') };
}

const sizeOf = (input: string | Uint8Array): number =>
  typeof input === 'string' ? new TextEncoder().encode(input).byteLength : input.byteLength;

function tooLarge(size: number): Problem {
  const message = `The guide has ${Math.ceil(size / 1024)} KiB, which is more than the ${LARGEST / 1024} KiB that are read.`;
  return error(1, message, 'Split it into several guides, and leave pictures out of the text.');
}

const error = (line: number, message: string, hint: string): Problem => ({
  severity: 'error',
  line,
  column: 1,
  message,
  hint,
});

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
  return error(line, 'This line holds bytes that are not UTF-8.', 'Save the guide as UTF-8 (without BOM).');
}
