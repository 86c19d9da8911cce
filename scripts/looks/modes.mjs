// How surfaces are shown to be looked at.

/**
 * @typedef {object} Mode
 * @property {object} [scenario] switches of the practice console
 * @property {object} [change] what the person has set in the options
 * @property {boolean} [dark] the system is dark
 * @property {{ name: string, value: string }[]} [features] what else the system says of itself
 * @property {import('puppeteer').Viewport} [viewport]
 * @property {number} [popup] the height of a popup at most, where the window is zoomed. CSS pixels
 * @property {boolean} [drawn] states that seldom come are drawn, too
 */

/** @type {Record<string, Mode>} */
export const MODES = {
  light: { drawn: true },
  dark: { scenario: { dark: true }, dark: true, drawn: true },
  compact: { scenario: { compact: true } },
  japanese: { scenario: { language: 'ja' }, change: { language: 'ja' }, drawn: true },
  german: { change: { language: 'de' } },
  narrow: { viewport: { width: 320, height: 640 }, drawn: true },
  zoomed: { viewport: { width: 640, height: 450, deviceScaleFactor: 2 }, popup: 300 },
  forced: { features: [{ name: 'forced-colors', value: 'active' }], dark: true, drawn: true },
};

/** @param {Mode} mode */
export const viewportOf = ({ viewport }) => viewport ?? { width: 1280, height: 800 };

/** As wide as a popup wants to be, or as the window is. It is as high as what it holds, up to the height given here. */
export function popupViewportOf({ popup = 600, ...mode }) {
  const viewport = viewportOf(mode);
  return { ...viewport, width: Math.min(viewport.width, 360), height: popup };
}

/** What the system says to the extension's own pages. */
export const featuresOf = ({ dark, features = [] }) => [
  { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  ...features,
];
