import type { PageRef } from '../console/page.ts';
import { splitRef } from '../console/wizards.ts';
import type { ControlFacts, Result, Vocabulary } from './model.ts';
import { nearest } from './nearest.ts';
import type { At, ProblemList } from './problems.ts';

const FORMS = '"page PAGE", "checked", "shown CONTROL", "gone CONTROL", "signed-in root" or "signed-in user"';

/** A value as its author sees it. */
export function written(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Checks names against the vocabulary, and says what is near to a wrong one. */
export class Checker {
  private readonly vocabulary: Vocabulary;
  private readonly problems: ProblemList;

  constructor(vocabulary: Vocabulary, problems: ProblemList) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  page(value: unknown, at: At): PageRef | undefined {
    return this.word('page', value, this.vocabulary.pages, at) as PageRef | undefined;
  }

  control(value: unknown, at: At): string | undefined {
    return this.word('control', value, this.vocabulary.controls, at);
  }

  /** Published requirements, by their ids: one, or a list. Undefined where none is left. */
  requirements(value: unknown, at: At): string[] | undefined {
    if (value === undefined) return undefined;
    const ids = [value]
      .flat()
      .flatMap((one) => this.word('requirement', one ?? '', this.vocabulary.requirements, at) ?? []);
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  }

  /** What is known of a control of the vocabulary. */
  facts(control: string): ControlFacts | undefined {
    return this.vocabulary.controls.get(control);
  }

  /** A result as its author writes it. */
  result(value: unknown, at: At): Result | undefined {
    if (value === undefined) return undefined;
    const [is = '', what = '', ...more] = written(value).trim().split(/\s+/);
    if (more.length > 0) return this.noResult(value, at);
    if (is === 'checked' && what === '') return { is };
    if (is === 'page') return this.ofPage(what, at);
    if (is === 'shown' || is === 'gone') return this.ofControl(is, what, at);
    return is === 'signed-in' && (what === 'root' || what === 'user') ? { is, as: what } : this.noResult(value, at);
  }

  private noResult(value: unknown, at: At): undefined {
    return this.problems.error(at, `"${written(value)}" is no result.`, `Write ${FORMS}.`);
  }

  private ofPage(what: string, at: At): Result | undefined {
    const page = this.page(what, at);
    return page && { is: 'page', page };
  }

  private ofControl(is: 'shown' | 'gone', what: string, at: At): Result | undefined {
    const control = this.control(what, at);
    return control === undefined ? undefined : { is, control };
  }

  private word(
    kind: string,
    value: unknown,
    known: Pick<ReadonlySet<string>, 'has' | 'keys'>,
    at: At,
  ): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && known.has(value)) return value;
    const near = nearest(written(value), known.keys());
    const hint = near ? `Did you mean "${near}"?` : `Known are: ${[...known.keys()].slice(0, 80).join(', ')}.`;
    return this.problems.error(at, `There is no ${kind} "${written(value)}".`, hint);
  }
}

/** Whether a page, or one step of a wizard, can be one of several: a wizard is each of its steps. */
export function isAmong(page: PageRef, pages: readonly PageRef[]): boolean {
  const [own, step] = parts(page);
  return pages.map(parts).some(([other, its]) => own === other && (!step || !its || step === its));
}

const parts = (ref: PageRef): [string, string | undefined] => {
  const { page, step } = splitRef(ref);
  return [page, step];
};
