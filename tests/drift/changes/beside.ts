// Something beside the control that is not it: what resembles it, and what only measures.
import { lookalike } from '../page/copies.ts';
import { blockOf, kindOf, mainOf } from '../page/elements.ts';
import { accepted, key } from '../page/evidence.ts';
import type { Change } from '../page/subject.ts';
import { lookalikesOf, rowsLike } from './lookalikes.ts';

/** A control beside it whose name resembles its own. */
const similar: Change = {
  kind: 'a similar control nearby',
  phase: 3,
  suits: ({ elements, of }) => elements.length > 0 && of.scope?.in !== 'row',
  make({ elements, of, document, random }) {
    const [element] = elements as [Element];
    const names = lookalikesOf(of.id).filter(
      (name) => !accepted(of, document).some(({ text }) => key(text) === key(name)),
    );
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    const { block } = lookalike(element, name);
    random.below(2) === 0 ? blockOf(element).before(block) : blockOf(element).after(block);
    return `"${name}" beside it`;
  },
};

/** A row whose name resembles the one that is meant, or that has the meant name in another column. */
const similarRow: Change = {
  kind: 'a similar control nearby',
  phase: 3,
  suits: ({ elements, of }) => elements.length > 0 && of.scope?.in === 'row',
  make({ elements, of, random }) {
    const row = elements[0]?.closest('tr');
    const cell = of.scope?.in === 'row' ? of.scope.cell : '';
    if (!row) return undefined;
    const copy = row.cloneNode(true) as Element;
    const inOtherColumn = random.below(3) === 0;
    const name = random.pick(rowsLike(cell));
    const cells = [...copy.querySelectorAll('td, th')].filter((one) => !one.querySelector('input'));
    for (const text of cells[0] ? leavesOf(cells[0]) : []) text.textContent = inOtherColumn ? 'Developers' : name;
    if (inOtherColumn) for (const text of leavesOf(cells[1] ?? copy)) text.textContent = cell;
    random.below(2) === 0 ? row.before(copy) : row.after(copy);
    return inOtherColumn ? `a row with "${cell}" in another column` : `a row "${name}"`;
  },
};

/** The innermost elements of a cell that hold its text. */
function leavesOf(cell: Element): Element[] {
  const leaves = [...cell.querySelectorAll('*')].filter((one) => one.childElementCount === 0 && one.textContent.trim());
  return leaves.length > 0 ? leaves : [cell];
}

/** The aria-hidden copy that components measure themselves by: it is no control. Breadcrumbs have one (3.0.1383; measured). */
const measuringCopy: Change = {
  kind: 'a measuring copy of it',
  phase: 3,
  suits: ({ elements }) => elements.length > 0 && kindOf(elements[0] as Element) !== 'text',
  make({ elements, document }) {
    const { block } = lookalike(elements[0] as Element);
    const hidden = document.createElement('div');
    hidden.setAttribute('aria-hidden', 'true');
    hidden.append(block);
    mainOf(document).prepend(hidden);
    return 'an aria-hidden copy';
  },
};

export const BESIDE: readonly Change[] = [similar, similarRow, measuringCopy];
