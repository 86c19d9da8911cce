/** Messages by which Cloudscape's Alert and Flashbar say that something went wrong (3.0.1383; measured). */
const ERRORS = '[class*="awsui_type-error_mx3cw_"], [class*="awsui_flash-type-error_1q84n_"]';

/**
 * Says since when a document shows that it refused something, in Unix milliseconds, or undefined while it does not. What
 * the message says is not read.
 */
export function refusals(document: Document): (now: number) => number | undefined {
  let since: number | undefined;
  return (now) => {
    const isShown = [...document.querySelectorAll(ERRORS)].some((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    since = isShown ? (since ?? now) : undefined;
    return since;
  };
}
