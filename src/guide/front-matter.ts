import { parseDocument } from 'yaml';
import { problem } from './limits.ts';
import type { Problem } from './model.ts';

/** What the front matter says of a guide. Unknown keys are allowed: other tools have theirs. */
export interface FrontMatter {
  id?: string;
  version?: string;
  title?: string;
  description?: string;
  introduction?: string;
  language?: string;
}

const KNOWN = ['id', 'version', 'title', 'description', 'introduction', 'language'] as const;

/** Splits a guide into its YAML front matter and its Markdown; lines are kept, so that positions stay true. */
export function splitFrontMatter(text: string): { front: FrontMatter; body: string; problems: Problem[] } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const hint = 'Begin with a line "---", then "id: …", "version: …", "title: …", then "---".';
    return { front: {}, body: text, problems: [problem('warning', 1, 1, 'The guide has no front matter.', hint)] };
  }
  const body = match[0].replace(/[^\n]/g, '') + text.slice(match[0].length);
  const { front, problems } = readYaml(match[1] ?? '', 2);
  return { front, body, problems };
}

function readYaml(text: string, firstLine: number): { front: FrontMatter; problems: Problem[] } {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true });
  const problems = document.errors.map(({ message, linePos }) => {
    const at = linePos?.[0] ?? { line: 1, col: 1 };
    return problem(
      'error',
      firstLine + at.line - 1,
      at.col,
      `The front matter is not YAML: ${firstLineOf(message)}`,
      'Write "key: value" lines.',
    );
  });
  if (problems.length > 0) return { front: {}, problems };
  const values = plainValues(document);
  if (values === undefined) {
    return {
      front: {},
      problems: [
        problem(
          'error',
          firstLine,
          1,
          'The front matter is no list of keys, or uses aliases.',
          'Write "key: value" lines.',
        ),
      ],
    };
  }
  return { front: pick(values), problems };
}

const firstLineOf = (message: string): string => message.split('\n')[0]?.replace(/ at line .*$/, '') ?? message;

/** The document as an object. Aliases are refused: a few lines of them can stand for gigabytes. */
function plainValues(document: ReturnType<typeof parseDocument>): Record<string, unknown> | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function pick(values: Record<string, unknown>): FrontMatter {
  const entries = KNOWN.flatMap((key) => {
    const value = values[key];
    return ['string', 'number'].includes(typeof value) ? [[key, String(value)] as const] : [];
  });
  return Object.fromEntries(entries);
}
