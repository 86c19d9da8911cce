import type { Html, PhrasingContent, Text } from 'mdast';
import { type Comment, placeAfter, tagLeftOut, takeApart } from './html.ts';
import type { Inline } from './model.ts';
import { type ProblemList, startOf } from './problems.ts';

/** What reading words needs of a whole guide. */
export interface Words {
  /** The Markdown; every position refers to it. */
  source: string;
  /** Addresses that stand apart from their links, by name. */
  definitions: ReadonlyMap<string, string>;
  problems: ProblemList;
}

/** Inlines of a paragraph, and the comments of ours that stood in it. */
export interface Phrase {
  inlines: Inline[];
  comments: Comment[];
}

/** Reads phrasing content into plain inlines. HTML is dropped with a warning; links keep only http(s) addresses. */
export function readPhrase(nodes: readonly PhrasingContent[], words: Words): Phrase {
  const comments: Comment[] = [];
  const inlines = nodes.flatMap((node) => readInline(node, comments, words));
  return { inlines: tidy(inlines), comments };
}

/** One node as an inline; comments of ours in it are put aside. */
function readInline(node: PhrasingContent, comments: Comment[], words: Words): Inline[] | Inline {
  switch (node.type) {
    case 'text':
      return readText(node, words);
    case 'strong':
      return readMarked('strong', node.children, comments, words);
    case 'emphasis':
    case 'delete':
      return readMarked('em', node.children, comments, words);
    case 'inlineCode':
      return { t: 'code', text: node.value };
    case 'break':
      return { t: 'text', text: ' ' };
    case 'link':
      return readLink(node, node.url, comments, words);
    case 'linkReference':
      return readLink(node, words.definitions.get(node.identifier), comments, words);
    case 'html':
      return readHtml(node, comments, words);
    case 'image':
    case 'imageReference':
      return { t: 'text', text: node.alt ?? '' };
    case 'footnoteReference':
      return { t: 'text', text: `[${node.label ?? node.identifier}]` };
  }
}

function readText(node: Text, { problems }: Words): Inline {
  // A comment without its end is text to Markdown; people would see it.
  const open = node.value.search(/<!--\s*waymark\b/);
  if (open >= 0)
    problems.error(
      placeAfter(startOf(node), node.value.slice(0, open)),
      'This Waymark comment does not end with "-->".',
      'Write "-->" behind its last value.',
    );
  return { t: 'text', text: node.value.replace(/\s+/g, ' ') };
}

type Children = readonly PhrasingContent[];

function readMarked(t: 'strong' | 'em', children: Children, comments: Comment[], words: Words): Inline {
  const phrase = readPhrase(children, words);
  comments.push(...phrase.comments);
  const link = phrase.inlines.length === 1 && phrase.inlines[0]?.t === 'link' ? phrase.inlines[0] : undefined;
  return link ?? { t, text: textOfInlines(phrase.inlines) };
}

type Linked = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;

function readLink(node: Linked, url: string | undefined, comments: Comment[], words: Words): Inline {
  const phrase = readPhrase(node.children, words);
  comments.push(...phrase.comments);
  const text = textOfInlines(phrase.inlines) || (url ?? '');
  if (url !== undefined && /^https?:\/\//i.test(url)) return { t: 'link', text, href: url };
  if (url !== undefined)
    words.problems.warning(
      startOf(node),
      `The link "${url.slice(0, 60)}" is not followed.`,
      'Only http and https links are kept.',
    );
  return { t: 'text', text };
}

function readHtml(node: Html, comments: Comment[], words: Words): Inline[] {
  const apart = takeApart(node, words.source);
  comments.push(...apart.comments);
  if (apart.tag !== undefined) tagLeftOut(node, apart.tag, words.problems);
  return [];
}

const textOfInlines = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');

/** Joins neighbouring texts, trims the ends, and leaves out what is empty. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const list: Inline[] = [];
  for (const inline of inlines) {
    const last = list.at(-1);
    if (last?.t === 'text' && inline.t === 'text') last.text += inline.text;
    else list.push({ ...inline });
  }
  const [first] = list;
  const last = list.at(-1);
  if (first?.t === 'text') first.text = first.text.trimStart();
  if (last?.t === 'text') last.text = last.text.trimEnd();
  return list.filter(({ text }) => text !== '');
}
