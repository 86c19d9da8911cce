import type { List, RootContent } from 'mdast';
import { tagLeftOut, takeApart } from './html.ts';
import { readPhrase, type Words } from './inlines.ts';
import { leaveOut, standAlone } from './left-out.ts';
import type { Inline } from './model.ts';
import { startOf } from './problems.ts';

/**
 * Reads a block that is only for reading, as paragraphs: before, between and behind the steps. A list or a quote keeps
 * its words; what cannot be kept is said. Comments of ours do not belong here.
 */
export function readText(node: RootContent, words: Words, where: string, inList = false): Inline[][] {
  const read = (children: readonly RootContent[], inside = inList) =>
    children.flatMap((child) => readText(child, words, where, inside));
  switch (node.type) {
    case 'paragraph':
      return leaveOut(node, words) ? [] : readParagraph(node, words, where);
    case 'html':
      return read(restOf(node, words, where));
    case 'list':
      if (!inList) sayNotAsked(node, words, where);
      return read(
        node.children.flatMap((item) => item.children),
        true,
      );
    case 'blockquote':
      words.problems.warning(startOf(node), 'This quote is shown as plain text.', 'Write it as a paragraph.');
      return read(node.children);
    default:
      leaveOut(node, words);
      return [];
  }
}

type Of<T> = Extract<RootContent, { type: T }>;

function readParagraph({ children }: Of<'paragraph'>, words: Words, where: string): Inline[][] {
  const { inlines, comments } = readPhrase(children, words);
  standAlone(comments, words.problems, where);
  return inlines.length > 0 ? [inlines] : [];
}

function restOf(node: Of<'html'>, words: Words, where: string): RootContent[] {
  const { comments, rest, tag } = takeApart(node, words.source);
  standAlone(comments, words.problems, where);
  if (tag !== undefined) tagLeftOut(node, tag, words.problems);
  return rest;
}

/** Whoever writes a list mostly wants something done. */
function sayNotAsked(node: List, { problems }: Words, where: string): void {
  const hint = node.ordered
    ? 'Begin a task above it: "## …".'
    : 'Steps are numbered: "1. …". A hint is nested in its item: move it to the right.';
  problems.warning(startOf(node), `Nothing of this list is asked: it is plain text of ${where}.`, hint);
}
