import { DEEPEST, LONGEST } from './limits.ts';
import type { Problem } from './model.ts';

/** What is left of a line is a ruler: nothing but dashes, stars or underscores. */
const RULER = /^ *([-*_])( *\1){2,} *$/;
/** One sign that opens a quote or an item. */
const OPENER = / *(>|[-+*](?= |$)|\d{1,9}[.)](?= |$))/y;

/**
 * The first line that is nested too deep or too long, if there is one. This is looked for in the text, for the Markdown
 * parser itself would overflow on thousands of levels. A list is taken to be open while signs stand right of its own.
 */
export function depthProblem(text: string): Problem | undefined {
  const open: number[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isTooDeep(line.replaceAll('\t', '    '), open))
      return problemAt(at + 1, `This line is nested more than ${DEEPEST} levels deep.`);
    if (line.length > LONGEST) return problemAt(at + 1, 'This line is too long to read.');
  }
  return undefined;
}

const problemAt = (line: number, message: string): Problem => ({
  severity: 'error',
  line,
  column: 1,
  message,
  hint: `At most ${DEEPEST} levels, and ${LONGEST.toLocaleString('en-US')} characters a line, are read.`,
});

/** Whether a line lies too deep, given the columns at which the text of the open items begins. */
function isTooDeep(line: string, open: number[]): boolean {
  let quotes = 0;
  let from = 0;
  while (quotes + open.length <= DEEPEST && !RULER.test(line.slice(from))) {
    OPENER.lastIndex = from;
    const sign = OPENER.exec(line)?.[1];
    if (sign === undefined) return false;
    from = OPENER.lastIndex;
    if (sign === '>') quotes++;
    else openAt(from - sign.length, from + 1, open);
  }
  return quotes + open.length > DEEPEST;
}

function openAt(column: number, textColumn: number, open: number[]): void {
  while ((open.at(-1) ?? 0) > column) open.pop();
  open.push(textColumn);
}
