import { contentOf } from './names.ts';

/**
 * Whether the cell that names the control's row is exactly this text, letter by letter: look-alikes begin with it, and a
 * policy of one's own may be spelt without capitals. The naming cell is the row's header, or the first cell with text.
 * Costs no layout.
 */
export const isInRow = (element: Element, cell: string): boolean => namingCell(element).trim() === cell;

/** What names the row that an element stands in; empty outside of rows. */
export function namingCell(element: Element): string {
  const row = element.closest('tr, [role=row]');
  const header = row?.querySelector('th, [role=rowheader]');
  if (header) return contentOf(header);
  for (const cell of row?.querySelectorAll('td, [role=cell], [role=gridcell]') ?? []) {
    // Asked of every row of a table: no more cells are read than it takes.
    const text = cell.contains(element) ? '' : contentOf(cell);
    if (text !== '') return text;
  }
  return '';
}
