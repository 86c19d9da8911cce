interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Adds up the layout shift from now on. */
export function shiftBesides(): () => number {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as Shift[]) sum += value;
  });
  // Not in every browser.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
  return () => {
    for (const { value } of observer.takeRecords() as Shift[]) sum += value;
    observer.disconnect();
    return sum;
  };
}

/** The layout shift of this page since it was opened. */
export async function shiftOfLoad(): Promise<number> {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as Shift[]) sum += value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return sum;
}
