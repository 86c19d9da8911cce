import type { Html, PhrasingContent } from 'mdast';
import { problem } from './limits.ts';
import type { Inline, Problem } from './model.ts';

/** Inlines of a paragraph, and the comments of ours that stood in it. */
export interface Phrase {
  inlines: Inline[];
  directives: Html[];
}

const DIRECTIVE = /^<!--\s*waymark\b/;

/** Reads phrasing content into plain inlines. HTML is dropped with a warning; links keep only http(s) addresses. */
export function readPhrase(nodes: readonly PhrasingContent[], problems: Problem[]): Phrase {
  const phrase: Phrase = { inlines: [], directives: [] };
  for (const node of nodes) readInto(phrase, node, problems);
  return { ...phrase, inlines: trimmed(joined(phrase.inlines)) };
}

function readInto(phrase: Phrase, node: PhrasingContent, problems: Problem[]): void {
  switch (node.type) {
    case 'text':
      phrase.inlines.push({ t: 'text', text: node.value.replace(/\s+/g, ' ') });
      break;
    case 'strong':
    case 'emphasis':
    case 'delete':
      readMarked(phrase, node.type === 'strong' ? 'strong' : 'em', node.children, problems);
      break;
    case 'inlineCode':
      phrase.inlines.push({ t: 'code', text: node.value });
      break;
    case 'break':
      phrase.inlines.push({ t: 'text', text: ' ' });
      break;
    case 'link':
      phrase.inlines.push(readLink(node, problems));
      break;
    case 'html':
      if (isDirective(node.value)) phrase.directives.push(node);
      else problems.push(htmlProblem(node));
      break;
    case 'image':
      if (node.alt) phrase.inlines.push({ t: 'text', text: node.alt });
      break;
    default:
      break;
  }
}

/** Whether an HTML node is a comment for us. */
export const isDirective = (value: string): boolean => DIRECTIVE.test(value);

function readMarked(
  phrase: Phrase,
  t: 'strong' | 'em',
  children: readonly PhrasingContent[],
  problems: Problem[],
): void {
  const inner = readPhrase(children, problems);
  phrase.directives.push(...inner.directives);
  const link = inner.inlines.length === 1 && inner.inlines[0]?.t === 'link' ? inner.inlines[0] : undefined;
  const text = inner.inlines.map((inline) => inline.text).join('');
  phrase.inlines.push(link ?? { t, text });
}

function readLink(node: Extract<PhrasingContent, { type: 'link' }>, problems: Problem[]): Inline {
  const text =
    readPhrase(node.children, problems)
      .inlines.map((inline) => inline.text)
      .join('') || node.url;
  if (/^https?:\/\//i.test(node.url)) return { t: 'link', text, href: node.url };
  const at = node.position?.start ?? { line: 1, column: 1 };
  problems.push(
    problem(
      'warning',
      at.line,
      at.column,
      `The link "${node.url.slice(0, 60)}" is not followed.`,
      'Only http and https links are kept.',
    ),
  );
  return { t: 'text', text };
}

/** What to say of HTML in a guide. Other people's comments are invisible already and need no word. */
export function htmlProblem(node: Html): Problem {
  const at = node.position?.start ?? { line: 1, column: 1 };
  const tag = /^<\/?([\w-]+)/.exec(node.value)?.[1] ?? 'comment';
  const hint = 'A guide is Markdown alone; HTML and scripts are left out. Our own comments begin with "<!-- waymark".';
  return problem('warning', at.line, at.column, `HTML (${tag}) is not shown.`, hint);
}

function joined(inlines: Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((list, inline) => {
    const last = list.at(-1);
    if (last?.t === 'text' && inline.t === 'text') list[list.length - 1] = { t: 'text', text: last.text + inline.text };
    else list.push(inline);
    return list;
  }, []);
}

function trimmed(inlines: Inline[]): Inline[] {
  const list = inlines.map((inline) => ({ ...inline }));
  const [first] = list;
  const last = list.at(-1);
  if (first?.t === 'text') first.text = first.text.trimStart();
  if (last?.t === 'text') last.text = last.text.trimEnd();
  return list.filter((inline) => inline.text !== '');
}
