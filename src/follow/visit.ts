import type { PageId } from '../console/page.ts';

/**
 * Says when the present visit of a page began, in Unix milliseconds. A form of a single-page console lives as long as
 * its page is shown: loading the document or going to another page and back begins a new visit.
 * @param documentStart when the document was loaded (`performance.timeOrigin`)
 */
export function visits(documentStart: number): (page: PageId, now: number) => number {
  let current: PageId | undefined;
  let since = documentStart;
  return (page, now) => {
    if (current !== undefined && page !== current) since = now;
    current = page;
    return since;
  };
}
