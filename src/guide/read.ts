import type { Definition, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { FrontMatter } from './front-keys.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Ids } from './ids.ts';
import type { Guide, Reading, Vocabulary } from './model.ts';
import { slug } from './plain.ts';
import { ProblemList } from './problems.ts';
import type { Reader } from './reader.ts';
import { Checker } from './results.ts';
import { textOf } from './source.ts';
import { readTasks } from './tasks.ts';

/**
 * Reads a guide: Markdown with YAML front matter.
 * @param input the text, or the bytes of a file
 * @param vocabulary what its comments may refer to
 * @param hash lower-case hex SHA-256 of the text, if the caller has it
 * @returns the guide, unless there is an error, and all problems at once. Never throws.
 */
export function readGuide(input: string | Uint8Array, vocabulary: Vocabulary, hash = ''): Reading {
  const source = textOf(input);
  if ('problem' in source) return { problems: [source.problem] };
  const problems = new ProblemList();
  try {
    const guide = guideOf(source.text, vocabulary, hash, problems);
    return problems.hasError() ? { problems: problems.told() } : { guide, problems: problems.told() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.error(FIRST, `The guide could not be read: ${why}`, 'Look for unusual nesting or signs.');
    return { problems: problems.told() };
  }
}

const FIRST = { line: 1, column: 1 };

function guideOf(text: string, vocabulary: Vocabulary, hash: string, problems: ProblemList): Guide {
  const { front, body } = splitFrontMatter(text, problems);
  const tree = fromMarkdown(body);
  const reader: Reader = {
    source: body,
    definitions: definitionsIn(tree),
    problems,
    check: new Checker(vocabulary, problems),
    ids: new Ids(problems),
    english: /^en\b/i.test(front.language ?? 'en'),
  };
  const read = readTasks(tree.children, reader);
  reader.ids.finish();
  if (read.tasks.length === 0)
    problems.error(
      FIRST,
      'The guide has no task.',
      'Begin each task with a heading "## …" and an ordered list of steps.',
    );
  return { ...aboutGuide(front, read.tasks[0]?.title), hash, ...read };
}

function aboutGuide(front: FrontMatter, firstTask = 'Guide'): Omit<Guide, 'hash' | 'introduction' | 'tasks'> {
  const title = front.title ?? firstTask;
  return {
    id: front.id ?? slug(title),
    version: front.version ?? '0',
    language: front.language ?? 'en',
    title,
    description: front.description ?? front.introduction ?? '',
  };
}

/** Addresses that stand apart from their links. Of several with one name the first counts, as in all Markdown. */
function definitionsIn(tree: Nodes): Map<string, string> {
  const found = allDefinitions(tree).reverse();
  return new Map(found.map(({ identifier, url }) => [identifier, url]));
}

function allDefinitions(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(allDefinitions) : [];
}
