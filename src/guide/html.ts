import type { Html, Node, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type At, type ProblemList, startOf } from './problems.ts';

/** A comment of ours exactly as it stands in the guide, from `<!--` on. */
export interface Comment extends At {
  text: string;
}

/** A piece of HTML, taken apart. */
export interface Apart {
  comments: Comment[];
  /** Markdown that the parser took for HTML: it does so with the rest of a line that begins with a comment. */
  rest: RootContent[];
  /** The first tag, if there is one. */
  tag?: string;
}

const OURS = /^<!--\s*waymark\b/;

/** Takes HTML apart into our comments, other people's (which are dropped), and what is left. */
export function takeApart(node: Html, source: string): Apart {
  const from = node.position?.start.offset ?? 0;
  const text = source.slice(from, node.position?.end.offset ?? from);
  const apart: Apart = { comments: [], rest: [] };
  let at = 0;
  for (; text.startsWith('<!--', at); at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0) {
    const end = endOfComment(text, at);
    addComment(apart, text.slice(at, end), placeIn(node, text, at));
    at = end;
  }
  if (at > 0) return { ...apart, rest: markdownAt(text.slice(at), placeIn(node, text, at), from + at) };
  return { ...apart, ...tagIn(node, text) };
}

/** Says that HTML is left out. Other people's comments are invisible already and need no word. */
export function tagLeftOut(node: Html, tag: string, problems: ProblemList): void {
  const hint = 'A guide is Markdown alone; HTML and scripts are left out. Our own comments begin with "<!-- waymark".';
  problems.warning(startOf(node), `HTML (${tag}) is not shown.`, hint);
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('-->', from + 2);
  return end < 0 ? text.length : end + 3;
}

function addComment({ comments }: Apart, text: string, at: At): void {
  if (OURS.test(text)) comments.push({ text, ...at });
}

/** HTML with a tag: comments of ours inside it are found all the same. */
function tagIn(node: Html, text: string): Pick<Apart, 'comments' | 'tag'> {
  const comments: Comment[] = [];
  for (const { index } of text.matchAll(/<!--\s*waymark\b/g))
    comments.push({ text: text.slice(index, endOfComment(text, index)), ...placeIn(node, text, index) });
  return { comments, tag: /^<[/!?]?([\w-]+)/.exec(text)?.[1] ?? 'comment' };
}

function placeIn(node: Html, text: string, at: number): At {
  return placeAfter(startOf(node), text.slice(0, at));
}

/** The place behind a text that begins at a place. */
export function placeAfter({ line, column }: At, text: string): At {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
}

/** Reads a piece of one line as Markdown, with every place as it is in the whole guide. */
function markdownAt(text: string, at: At, offset: number): RootContent[] {
  const { children } = fromMarkdown(text);
  for (const child of children) move(child, at, offset);
  return children;
}

function move(node: Node, at: At, offset: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.column += point.line === 1 ? at.column - 1 : 0;
    point.line += at.line - 1;
    point.offset = (point.offset ?? 0) + offset;
  }
  for (const child of 'children' in node ? (node.children as Node[]) : []) move(child, at, offset);
}
