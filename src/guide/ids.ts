import type { Reader } from './items.ts';
import { problem } from './limits.ts';
import type { Problem } from './model.ts';

const SHAPE = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** Gives ids: an explicit one once, a derived one made unique. Tells the author what is wrong or will not last. */
export function readIds(problems: Problem[]): Reader['id'] {
  const taken = new Set<string>();
  return (given, words, at, of) => {
    if (given === undefined) {
      const id = unique(words, taken);
      taken.add(id);
      const hint = `Give it an id: <!-- waymark id: ${id} -->.`;
      if (of !== 'task')
        problems.push(
          problem(
            'warning',
            at.line,
            at.column,
            `This ${of} has no id; "${id}" was derived and will not survive rewording.`,
            hint,
          ),
        );
      return { id, derivedId: true };
    }
    const id = String(given);
    if (!SHAPE.test(id))
      problems.push(
        problem(
          'error',
          at.line,
          at.column,
          `"${id}" is no id.`,
          'Use lower-case letters, digits, ".", "-" and "_", at most 64.',
        ),
      );
    if (taken.has(id))
      problems.push(
        problem(
          'error',
          at.line,
          at.column,
          `The id "${id}" is used twice.`,
          'Give every task, branch and action an id of its own.',
        ),
      );
    taken.add(id);
    return { id, derivedId: false };
  };
}

function unique(words: string, taken: ReadonlySet<string>): string {
  const base = words.slice(0, 60);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
