import type { Control } from './controls.ts';

/** A box in the page. CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What each tool offers to the benches, in the page. */
export interface Tool {
  /** Begins the tour at the first of some controls. */
  start(controls?: readonly Control[]): void;
  /** Takes everything away. */
  stop(): void;
  /** What the tool draws round the control, as it stands now; undefined while there is nothing. */
  ring(): Box | undefined;
}

declare global {
  var benchTool: Tool;
}

/** The box of an element, unless it is not drawn. */
export function boxOf(element: Element | null | undefined): Box | undefined {
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
