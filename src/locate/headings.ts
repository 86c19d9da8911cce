import { contentOf } from './names.ts';

/** What a page shows of where it is, without layout cost. */
export interface Headings {
  /** Texts of the main headings, and the name of the active step of a wizard. */
  headings: string[];
  /** Which step of how many is active. The same in every language. */
  activeStep?: { index: number; count: number };
}

/**
 * Reads main headings and the active wizard step (`aria-current="step"`, Cloudscape's Wizard; measured). A narrow window
 * has no list of steps: there the number tells that Cloudscape's funnel analytics puts on the step's content, where it is
 * there (`data-analytics-funnel-step`, 1 and up; 3.0.1383, measured; on other consoles' pages seen in public scripts).
 */
export function headingsOf(document: Document): Headings {
  const headings = [...document.querySelectorAll('h1, [role=heading][aria-level="1"]')].map(contentOf);
  const active = document.querySelector('[aria-current=step]');
  if (!active) return { headings, activeStep: funnelStep(document) };
  const steps = [...(active.closest('ul, ol')?.querySelectorAll('a[role=button], button, [aria-current]') ?? [])];
  return { headings, activeStep: { index: steps.indexOf(active), count: steps.length } };
}

function funnelStep(document: Document): Headings['activeStep'] {
  const number = Number(
    document.querySelector('[data-analytics-funnel-step]')?.getAttribute('data-analytics-funnel-step'),
  );
  // How many there are is not said: at least so many.
  return Number.isInteger(number) && number > 0 ? { index: number - 1, count: number } : undefined;
}
