import { type Document, parseDocument } from 'yaml';
import { checkFront, type FrontMatter } from './front-keys.ts';
import { placeAfter } from './html.ts';
import type { At, ProblemList } from './problems.ts';
import { inPlainWords } from './yaml-words.ts';

const FIRST: At = { line: 1, column: 1 };
const FORM = 'Write "key: value" lines; a value with a colon, "#" or bracket in double quotes.';

/** Splits a guide into its YAML front matter and its Markdown; lines are kept, so that positions stay true. */
export function splitFrontMatter(text: string, problems: ProblemList): { front: FrontMatter; body: string } {
  const match = /^((?:[ \t]*\r?\n)*---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { front: {}, body: withoutFront(text, problems) };
  const [all, head = '', yaml = ''] = match;
  const front = readYaml(yaml, placeAfter(FIRST, head), problems);
  return { front, body: all.replace(/[^\n]/g, '') + text.slice(all.length) };
}

function withoutFront(text: string, problems: ProblemList): string {
  const isOpen = /^\s*---[ \t]*\r?\n[ \t]*\w+:/.test(text);
  const message = isOpen ? 'The front matter does not end.' : 'The guide has no front matter.';
  const hint = isOpen
    ? 'Write a line "---" behind its last key.'
    : 'Begin with a line "---", then "id: …", "version: …", "title: …", then "---".';
  problems.warning(FIRST, message, hint);
  return text;
}

function readYaml(text: string, at: At, problems: ProblemList): FrontMatter {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true, prettyErrors: false });
  for (const error of document.errors.slice(0, 1)) {
    const place = placeAfter(at, text.slice(0, Math.min(error.pos[0], text.trimEnd().length - 1)));
    problems.error(place, `The front matter cannot be read: ${inPlainWords(error)}.`, FORM);
  }
  return document.errors.length > 0 ? {} : ofDocument(document, text, at, problems);
}

function ofDocument(document: Document.Parsed, text: string, at: At, problems: ProblemList): FrontMatter {
  const place = (offset: number) => placeAfter(at, text.slice(0, offset));
  if (!isPlain(document)) {
    problems.error(at, 'The front matter is no list of keys, or uses aliases ("&" and "*").', FORM);
    return {};
  }
  return checkFront(document.contents, place, problems);
}

/** Aliases are refused: a few lines of them can stand for gigabytes. */
function isPlain(document: Document.Parsed): boolean {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return value === null || (typeof value === 'object' && !Array.isArray(value));
  } catch {
    return false;
  }
}
