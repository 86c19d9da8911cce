import type { Html } from 'mdast';
import { parseDocument } from 'yaml';
import { problem } from './limits.ts';
import type { Problem } from './model.ts';

/** The keys and values of our comment at one place, with where it stands. */
export interface Directive {
  line: number;
  column: number;
  values: Record<string, unknown>;
}

/** Which keys a place allows. */
export const KEYS = {
  task: ['id', 'principal', 'already'],
  item: [
    'id',
    'page',
    'control',
    'names',
    'role',
    'result',
    'act',
    'optional',
    'minutes',
    'branch',
    'option',
    'label',
    'hint',
  ],
} as const;

/**
 * Reads the comments of one place as one directive: `<!-- waymark id: x, control: y -->`. What stands between is YAML
 * in flow style; the braces are ours. Unknown keys and broken YAML become problems; what can be read is kept.
 */
export function readDirective(
  nodes: readonly Html[],
  place: keyof typeof KEYS,
  problems: Problem[],
): Directive | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  const at = first.position?.start ?? { line: 1, column: 1 };
  const directive: Directive = { line: at.line, column: at.column, values: {} };
  for (const node of nodes) Object.assign(directive.values, valuesOf(node, problems));
  const allowed: readonly string[] = KEYS[place];
  for (const key of Object.keys(directive.values)) {
    if (allowed.includes(key)) continue;
    problems.push(
      problem(
        'error',
        at.line,
        at.column,
        `"${key}" is not known here.`,
        `Known at this place: ${allowed.join(', ')}.`,
      ),
    );
  }
  return directive;
}

function valuesOf(node: Html, problems: Problem[]): Record<string, unknown> {
  const at = node.position?.start ?? { line: 1, column: 1 };
  const inner = /^<!--\s*waymark\b([\s\S]*?)-->\s*$/.exec(node.value)?.[1];
  const broken = (why: string) => {
    problems.push(
      problem(
        'error',
        at.line,
        at.column,
        `This Waymark comment cannot be read: ${why}`,
        'Write <!-- waymark key: value, key: value -->.',
      ),
    );
    return {};
  };
  if (inner === undefined) return broken('it does not end with "-->".');
  const document = parseDocument(`{${inner}}`, { logLevel: 'silent', uniqueKeys: true });
  const [error] = document.errors;
  if (error) return broken(error.message.split('\n')[0] ?? 'it is not YAML.');
  try {
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return broken('aliases are not allowed.');
  }
}
