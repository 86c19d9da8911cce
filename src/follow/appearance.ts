/** How a page looks, as far as the checklist follows it. */
export interface Appearance {
  dark: boolean;
  /** Cloudscape's compact density. */
  compact: boolean;
}

/**
 * How a console page looks. Cloudscape marks its modes with classes on the body (`awsui-dark-mode`, `awsui-compact-mode`,
 * and of old `awsui-polaris-…`; its global styles, 1.0.67; measured; on console pages seen in public code since 2021).
 * Pages of another making are told by the colour behind them. Costs style where no class tells: call it after a frame.
 */
export function appearanceOf(document: Document): Appearance {
  const has = (mode: string) =>
    [document.documentElement, document.body].some(
      (element) => element?.classList.contains(`awsui-${mode}`) || element?.classList.contains(`awsui-polaris-${mode}`),
    );
  return { dark: has('dark-mode') || isDarkGround(document), compact: has('compact-mode') };
}

/** Below this share of the light a ground counts as dark. Cloudscape's grounds have 0.01 and 1. */
const DARK = 0.2;

function isDarkGround(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const ground = element && document.defaultView?.getComputedStyle(element).backgroundColor;
    // Colours that are given in another space stay in it: they tell nothing here.
    const [red, green, blue, alpha = 1] = (ground?.startsWith('rgb') && ground.match(/[\d.]+/g)?.map(Number)) || [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK;
  }
  return false;
}
