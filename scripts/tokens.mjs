// Writes `src/ui/tokens.css`, and `src/ui/paper.css` for what is printed: what Waymark takes of Cloudscape's published design tokens (surfaces, text, lines, type,
// spacing), so that it is at home in the console, and its own colours, so that nobody takes it for a part of AWS.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The files, and what stands in each. */
export const FILES = { 'src/ui/tokens.css': tokensCss, 'src/ui/paper.css': paperCss };

const WRITTEN =
  "/* Written by scripts/tokens.mjs from Cloudscape's design tokens (Apache-2.0) and Waymark's own colours. Do not edit. */";

/** Our names, and the tokens whose values they take. */
const COLOURS = {
  paper: 'color-background-container-content',
  'paper-2': 'color-background-dropdown-item-hover',
  line: 'color-border-divider-default',
  'line-2': 'color-border-control-default',
  ink: 'color-text-heading-default',
  'ink-2': 'color-text-form-secondary',
  good: 'color-text-status-success',
  warn: 'color-text-status-warning',
  'warn-paper': 'color-background-status-warning',
  bad: 'color-text-status-error',
  'bad-paper': 'color-background-status-error',
};
const LENGTHS = {
  'text-s': 'font-size-body-s',
  text: 'font-size-body-m',
  'text-l': 'font-size-heading-s',
  'text-xl': 'font-size-heading-m',
  leading: 'line-height-body-m',
  'radius-s': 'border-radius-input',
  radius: 'border-radius-container',
  'radius-button': 'border-radius-button',
};
const SPACES = { 'space-xs': 'space-scaled-xs', 'space-s': 'space-scaled-s', 'space-m': 'space-scaled-m' };

/** Waymark's own: a calm teal. Text on paper and paper on accent have at least 4.5:1 (held by a test). */
const OWN = {
  light: {
    accent: '#0b6570',
    'accent-ink': '#ffffff',
    'accent-paper': '#eef7f8',
    shadow: '0 1px 2px rgb(15 20 26 / 16%), 0 8px 32px rgb(15 20 26 / 24%)',
  },
  dark: {
    accent: '#6fd0da',
    'accent-ink': '#06252a',
    'accent-paper': '#12292e',
    shadow: '0 0 0 1px #424650, 0 8px 32px rgb(0 0 0 / 64%)',
  },
};

/**
 * The whole file. Light is the default; dark comes with the system, or with `data-appearance` where the page or the
 * person says otherwise; compact with `data-density`.
 * @returns {string}
 */
export function tokensCss() {
  return `${WRITTEN}
:host,
:root {
  color-scheme: light;
${colours('light')}
${lines(values(LENGTHS))}
${lines(values(SPACES, 'comfortable'))}
  --font: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :host(:not([data-appearance="light"])),
  :root:not([data-appearance="light"]) {
    color-scheme: dark;
${indent(colours('dark'))}
  }
}
:host([data-appearance="dark"]),
:root[data-appearance="dark"] {
  color-scheme: dark;
${colours('dark')}
}
:host([data-density="compact"]) {
${lines(values(SPACES, 'compact'))}
}
`;
}

/**
 * The colours of paper, which is white, whatever the person has chosen for the screen.
 * @returns {string}
 */
export function paperCss() {
  return `${WRITTEN}
@media print {
  :root:root:root {
    color-scheme: light;
${indent(colours('light'))}
  }
}
`;
}

const colours = (mode) => lines([...values(COLOURS, mode), ...Object.entries(OWN[mode])]);
const values = (names, mode) => Object.entries(names).map(([own, token]) => [own, tokenOf(token, mode)]);

function tokenOf(name, mode) {
  const { tokens } = createRequire(import.meta.url)('@cloudscape-design/design-tokens/index-visual-refresh.json');
  const value = tokens[name]?.$value;
  if (value === undefined)
    throw new Error(`Cloudscape has no token "${name}" any more: choose another in scripts/tokens.mjs.`);
  return mode === undefined ? value : value[mode];
}

const lines = (values) => values.map(([name, value]) => `  --${name}: ${value};`).join('\n');
const indent = (text) => text.replaceAll(/^/gm, '  ');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, css] of Object.entries(FILES)) {
    const file = join(ROOT, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const after = css();
    writeFileSync(file, after);
    console.log(`waymark: ${path} ${before === after ? 'is as it was' : 'is written anew'}`);
  }
}
