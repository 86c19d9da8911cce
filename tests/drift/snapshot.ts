/** A page of the practice console as it was, with the truth about it beside it: nothing of the truth is in the page. */
export interface Snapshot {
  /** Such as `en-2026/dashboard`. */
  id: string;
  url: string;
  /** Attributes of the root element and of the body. */
  root: Record<string, string>;
  body: Record<string, string>;
  /** What is in the body, scripts taken out. */
  html: string;
  /** Where each control is: child numbers from the body downwards. Twins have several. */
  truth: Record<string, number[][]>;
  /** Controls that something else has to open first, with the control that does. */
  behind: Record<string, string>;
}

/** Everything that was captured: the pages and the one style sheet that all of them have. */
export interface Captured {
  css: string;
  snapshots: Snapshot[];
}
