/** Languages in which the extension speaks, as `_locales` names them. */
export const UI_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt_BR', 'it', 'ja', 'ko', 'zh_CN', 'zh_TW', 'id', 'tr'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;

/** Where the person put the checklist: docked at a corner or free, and how large. CSS pixels. */
export interface Placing {
  corner: (typeof CORNERS)[number];
  /** Where it floats, when it is not docked. */
  at?: { x: number; y: number };
  size?: { width: number; height: number };
  folded: boolean;
}

/** What a person can set, for all pages and guides. Nothing of it tells who they are. */
export interface Preferences {
  /** `auto`: the browser's language. */
  language: UiLanguage | 'auto';
  /** `auto`: as the console is on console pages, as the system is elsewhere. */
  appearance: (typeof APPEARANCES)[number];
  /** Dims the page softly round the ringed control. */
  dim: boolean;
  placing: Placing;
}

/** What holds until a person sets something else. */
export const DEFAULTS: Preferences = {
  language: 'auto',
  appearance: 'auto',
  dim: true,
  placing: { corner: 'bottom-right', folded: false },
};

/** Preferences as stored or sent, with the default wherever something is absent or wrong. */
export function preferencesFrom(stored: unknown): Preferences {
  if (!isRecord(stored)) return DEFAULTS;
  return {
    language: UI_LANGUAGES.find((one) => one === stored.language) ?? DEFAULTS.language,
    appearance: APPEARANCES.find((one) => one === stored.appearance) ?? DEFAULTS.appearance,
    dim: typeof stored.dim === 'boolean' ? stored.dim : DEFAULTS.dim,
    placing: placingFrom(stored.placing),
  };
}

function placingFrom(stored: unknown): Placing {
  if (!isRecord(stored)) return DEFAULTS.placing;
  const { at, size } = stored;
  return {
    corner: CORNERS.find((one) => one === stored.corner) ?? DEFAULTS.placing.corner,
    folded: stored.folded === true,
    ...(isRecord(at) && isLength(at.x) && isLength(at.y) ? { at: { x: at.x, y: at.y } } : {}),
    ...(isRecord(size) && isLength(size.width) && isLength(size.height)
      ? { size: { width: size.width, height: size.height } }
      : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 100_000;
