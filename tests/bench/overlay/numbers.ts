import { median } from '../table.ts';

/** The number below which so large a part of some numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}

/** Median, 95th percentile and largest of some numbers, as a cell of a table. */
export function spread(numbers: readonly number[], digits = 0): string {
  if (numbers.length === 0) return '–';
  const three = [median(numbers), quantile(numbers, 0.95), Math.max(...numbers)];
  return three.map((one) => one.toFixed(digits)).join(' / ');
}
