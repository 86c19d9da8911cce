interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

/** Layout shift, as the browser tells it. */
export interface ShiftSeen {
  /** In which something of the page moved. */
  page: number;
  /** In which nothing moved but what a tool has put beside the page: a panel that makes room. */
  own: number;
}

/** What stands in our hosts has no address outside of them, or is one. */
const isOurs = ({ node }: Shift['sources'][number]): boolean =>
  node === null || (node instanceof Element && node.localName.startsWith('waymark-'));

/** Adds up the layout shift from now on. */
export function shiftBesides(): () => ShiftSeen {
  const sum = { page: 0, own: 0 };
  const add = (list: PerformanceEntryList) => {
    for (const { value, sources } of list as Shift[]) sum[sources.every(isOurs) ? 'own' : 'page'] += value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  // Not in every browser.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
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
