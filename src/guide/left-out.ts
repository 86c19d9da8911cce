import type { Html, Nodes, RootContent } from 'mdast';
import { type Comment, takeApart } from './html.ts';
import type { Words } from './inlines.ts';
import { type ProblemList, startOf } from './problems.ts';

const INSTEAD = 'Write it as a paragraph, or as an item of the step that it belongs to.';
/** What a guide has no place for, and what to do. */
const LEFT_OUT: Partial<Record<Nodes['type'], [what: string, hint: string]>> = {
  code: ['This block of code', 'Write what is to be typed between single ` signs in an item.'],
  heading: ['This heading', 'Only headings with two signs, "## …", are shown: they are the tasks.'],
  table: ['This table', INSTEAD],
  blockquote: ['This quote', INSTEAD],
};
/** The line below the head of a table. Tables are no part of plain Markdown, so they come as paragraphs. */
const RULE_OF_TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

/** Leaves out what a guide has no place for, and says so. False for what is to be read. */
export function leaveOut(node: RootContent, words: Words): boolean {
  const found = LEFT_OUT[isTable(node) ? 'table' : node.type];
  if (!found) return false;
  words.problems.warning(startOf(node), `${found[0]} is not shown.`, found[1]);
  standAlone(commentsIn(node, words.source), words.problems);
  return true;
}

function isTable(node: RootContent): boolean {
  const { children } = node.type === 'paragraph' ? node : { children: [] };
  return children.some((child) => child.type === 'text' && RULE_OF_TABLE.test(child.value));
}

/** Says of comments that nothing is there that they could be about. */
export function standAlone(comments: readonly Comment[], problems: ProblemList, where = 'the guide'): void {
  for (const comment of comments)
    problems.error(
      comment,
      `This Waymark comment stands alone in ${where}.`,
      'Put it at the end of the heading or item that it is about.',
    );
}

function commentsIn(node: Nodes, source: string): Comment[] {
  if (node.type === 'html') return commentsOf(node, source);
  return 'children' in node ? node.children.flatMap((child) => commentsIn(child, source)) : [];
}

/** Our comments in a piece of HTML, and in what stands behind them on their line. */
function commentsOf(node: Html, source: string): Comment[] {
  const { comments, rest } = takeApart(node, source);
  return [...comments, ...rest.flatMap((child) => commentsIn(child, source))];
}
