import { MOST_PROBLEMS } from './limits.ts';
import type { Problem } from './model.ts';

/** A place in the guide's text; both from 1. */
export interface At {
  line: number;
  column: number;
}

/** What a node of the Markdown tree knows of its place. */
export interface Placed {
  position?: { start: At & { offset?: number }; end: At & { offset?: number } };
}

/** Where a node begins. */
export const startOf = (node: Placed): At => node.position?.start ?? { line: 1, column: 1 };

/** All problems of one guide, as they are found. */
export class ProblemList {
  private readonly found: Problem[] = [];

  /** Notes what leaves no guide. Returns undefined, for the value that is missing. */
  error({ line, column }: At, message: string, hint: string): undefined {
    this.found.push({ severity: 'error', line, column, message, hint });
    return undefined;
  }

  /** Notes what a guide can live with. */
  warning({ line, column }: At, message: string, hint: string): undefined {
    this.found.push({ severity: 'warning', line, column, message, hint });
    return undefined;
  }

  /** Whether there is a guide at all. */
  hasError(): boolean {
    return this.found.some(isError);
  }

  /** In the order of the text. Where there are too many, warnings give way: an error is the reason for no guide. */
  told(): Problem[] {
    const errors = this.found.filter(isError).sort(byPlace).slice(0, MOST_PROBLEMS);
    const warnings = this.found.filter((one) => !isError(one)).sort(byPlace);
    return [...errors, ...warnings.slice(0, MOST_PROBLEMS - errors.length)].sort(byPlace);
  }
}

const isError = ({ severity }: Problem): boolean => severity === 'error';
const byPlace = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column;
