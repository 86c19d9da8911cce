import type { PageRef } from '../console/page.ts';
import type { Directive } from './directives.ts';
import { problem } from './limits.ts';
import type { Problem, Result, Vocabulary } from './model.ts';
import { nearest } from './nearest.ts';

const FORMS = '"page PAGE", "checked", "shown CONTROL", "gone CONTROL", "signed-in root" or "signed-in user"';

/** Checks names against the vocabulary, and says what is near to a wrong one. */
export class Checker {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly problems: Problem[],
  ) {}

  /** Notes an error at a directive. */
  wrong(at: Pick<Directive, 'line' | 'column'>, message: string, hint: string): undefined {
    this.problems.push(problem('error', at.line, at.column, message, hint));
    return undefined;
  }

  page(value: unknown, at: Directive): PageRef | undefined {
    return this.word('page', value, this.vocabulary.pages, at) as PageRef | undefined;
  }

  control(value: unknown, at: Directive): string | undefined {
    return this.word('control', value, this.vocabulary.controls, at);
  }

  /** A result as its author writes it. */
  result(value: unknown, at: Directive): Result | undefined {
    if (value === undefined) return undefined;
    const [is = '', what = '', ...more] = String(value).trim().split(/\s+/);
    if (more.length > 0) return this.wrong(at, `"${String(value)}" is no result.`, `Write ${FORMS}.`);
    if (is === 'checked' && what === '') return { is };
    if (is === 'page') return this.ofPage(what, at);
    if (is === 'shown' || is === 'gone') return this.ofControl(is, what, at);
    if (is === 'signed-in' && (what === 'root' || what === 'user')) return { is, as: what };
    return this.wrong(at, `"${String(value)}" is no result.`, `Write ${FORMS}.`);
  }

  private ofPage(what: string, at: Directive): Result | undefined {
    const page = this.page(what, at);
    return page && { is: 'page', page };
  }

  private ofControl(is: 'shown' | 'gone', what: string, at: Directive): Result | undefined {
    const control = this.control(what, at);
    return control === undefined ? undefined : { is, control };
  }

  private word(kind: string, value: unknown, known: ReadonlySet<string>, at: Directive): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && known.has(value)) return value;
    const near = nearest(String(value), known);
    const hint = near ? `Did you mean "${near}"?` : `Known are: ${[...known].slice(0, 80).join(', ')}.`;
    return this.wrong(at, `There is no ${kind} "${String(value)}".`, hint);
  }
}
