import type { TableProps } from '@cloudscape-design/components/table';
import { t } from '../text/text.ts';

/** Names of a table and of its rows' check boxes. */
export function tableTexts<T extends { name: string }>(
  table: string,
  row: (name: string) => string,
): TableProps.AriaLabels<T> {
  return {
    tableLabel: table,
    selectionGroupLabel: table,
    allItemsSelectionLabel: () => table,
    itemSelectionLabel: (_, item) => row(item.name),
  };
}

/** A day as the tables show it. */
export const day = (iso: string): string => iso.slice(0, 10);

export const counter = (n: number): string => `(${n})`;
export const loadingText = (): string => t('loading');
