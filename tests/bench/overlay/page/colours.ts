import { CONTROLS } from './controls.ts';

/** A colour that nothing else on the pages has, as red, green and blue. */
export type Colour = readonly [number, number, number];

/** What is ringed. */
export const CONTROL: Colour = [0, 255, 0];
/** What rings it. */
export const RING: Colour = [255, 0, 255];
/** How much a cover that leaves the control free hides of what is below. */
export const COVER = 0.5;

export const css = (colour: Colour, opacity = 1): string => `rgb(${colour.join(' ')} / ${opacity})`;

/**
 * Gives what is ringed, and our ring, colours by which they are found in a picture. Nothing moves, and no name changes.
 * What one tool shows beside the control even when it has nothing to say is not seen.
 */
export function paint(document: Document): void {
  const sheet = new CSSStyleSheet();
  const all = Object.values(CONTROLS);
  const inner = all.flatMap((one) => [one, `${one} *`]).join(', ');
  sheet.replaceSync(`
    ${all.join(', ')} {
      background: ${css(CONTROL)} !important;
      border-color: ${css(CONTROL)} !important;
      border-radius: 0 !important;
      box-shadow: none !important;
      outline: none !important;
    }
    ${inner} { color: transparent !important; caret-color: transparent !important; }
    ${all.map((one) => `${one} svg`).join(', ')} { opacity: 0 !important; }
    waymark-ring { outline: 3px solid ${css(RING)} !important; }
    .driver-popover { visibility: hidden !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
