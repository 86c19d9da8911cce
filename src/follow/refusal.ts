/** Messages by which Cloudscape's Alert and Flashbar say that something went wrong (3.0.1383; measured). */
const ERRORS = '[class*="awsui_type-error_mx3cw_"], [class*="awsui_flash-type-error_1q84n_"]';

/** The message by which a document shows that it refused something, or undefined. What it says is not read. */
export const refusalIn = (document: Document): Element | undefined =>
  [...document.querySelectorAll(ERRORS)].find((one) => one.checkVisibility({ visibilityProperty: true }));

/**
 * Says since when a document shows that it refused something, in Unix milliseconds, or undefined while it does not. What
 * the message says is not read.
 */
export function refusals(document: Document): (now: number) => number | undefined {
  let since: number | undefined;
  return (now) => {
    since = refusalIn(document) ? (since ?? now) : undefined;
    return since;
  };
}

/**
 * Says since when a field is marked as wrong by its page (`aria-invalid`), in Unix milliseconds, or undefined while it is
 * not. What the field holds is not read.
 */
export function invalidFields(): (field: Element, now: number) => number | undefined {
  const since = new WeakMap<Element, number>();
  return (field, now) => {
    if (field.getAttribute('aria-invalid') !== 'true') {
      since.delete(field);
      return undefined;
    }
    if (!since.has(field)) since.set(field, now);
    return since.get(field);
  };
}
