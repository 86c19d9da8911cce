import type { ListItem, RootContent } from 'mdast';
import { type Directive, readDirective } from './directives.ts';
import { type Comment, tagLeftOut, takeApart } from './html.ts';
import { readPhrase } from './inlines.ts';
import { leaveOut } from './left-out.ts';
import type { Inline } from './model.ts';
import { type At, startOf } from './problems.ts';
import type { Reader } from './reader.ts';

/** A list item, taken apart. */
export interface Parts extends At {
  text: Inline[];
  directive?: Directive;
  children: ListItem[];
}

interface Pieces {
  text: Inline[];
  comments: Comment[];
  children: ListItem[];
}

/** Takes a list item apart: its own words, its directive, and the items nested in it. */
export function partsOf(item: ListItem, reader: Reader): Parts {
  const pieces: Pieces = { text: [], comments: [], children: [] };
  for (const child of item.children) addPiece(pieces, child, reader);
  const { text, comments, children } = pieces;
  return { ...startOf(item), text, children, directive: readDirective(comments, 'item', reader.problems) };
}

function addPiece(pieces: Pieces, node: RootContent, reader: Reader): void {
  if (node.type === 'list') pieces.children.push(...node.children);
  else if (node.type === 'html') addHtml(pieces, takeApart(node, reader.source), node, reader);
  else if (node.type === 'paragraph' && !leaveOut(node, reader)) addWords(pieces, node, reader);
  else if (node.type !== 'paragraph') leaveOut(node, reader);
}

type Of<T> = Extract<RootContent, { type: T }>;

function addHtml(pieces: Pieces, apart: ReturnType<typeof takeApart>, node: Of<'html'>, reader: Reader): void {
  pieces.comments.push(...apart.comments);
  if (apart.tag !== undefined) tagLeftOut(node, apart.tag, reader.problems);
  for (const child of apart.rest) addPiece(pieces, child, reader);
}

function addWords(pieces: Pieces, { children }: Of<'paragraph'>, reader: Reader): void {
  const { inlines, comments } = readPhrase(children, reader);
  pieces.comments.push(...comments);
  if (pieces.text.length > 0 && inlines.length > 0) pieces.text.push({ t: 'text', text: ' ' });
  pieces.text.push(...inlines);
}
