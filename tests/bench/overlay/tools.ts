import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How a tool shows the control: by something drawn round it, or by covering all the rest. */
export type Look = 'ring' | 'hole';

/** One of the tools that stand side by side. */
export interface Tool {
  name: string;
  look: Look;
  isOurs: boolean;
  /** Its script for the page, from where tests are bundled. */
  entry: string;
  /** Set in the page before its script. */
  flags?: Record<string, boolean>;
  /** Another one's library with another option. */
  isVariant: boolean;
  /** Cases that the page's own script sees to, as the library's documentation shows it. */
  ownCode: readonly string[];
  /** Whose code is counted in a trace, by the address of its script. */
  script: RegExp;
}

const versionOf = (name: string): string =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../node_modules/${name}/package.json`, import.meta.url)), 'utf8'),
  ).version;

const tool = (name: string, look: Look, file: string, more: Partial<Tool> = {}): Tool => ({
  name,
  look,
  isOurs: file === 'ours',
  entry: `../bench/overlay/page/${file}.ts`,
  isVariant: false,
  ownCode: [],
  ...more,
  script: file === 'ours' ? /\/(src\/content|texts)\// : /\/tool\.js/,
});

export const OURS = tool('ours', 'ring', 'ours');

const floating = `Floating UI ${versionOf('@floating-ui/dom')}`;

/** All of them. The last is the same library with an option that its documentation keeps for what moves by transforms. */
export const TOOLS: readonly Tool[] = [
  OURS,
  tool(`driver.js ${versionOf('driver.js')}`, 'hole', 'driver', { ownCode: ['full navigation', 'other tab'] }),
  tool(`react-joyride ${versionOf('react-joyride')}`, 'hole', 'joyride'),
  tool(floating, 'ring', 'floating', { ownCode: ['control 3 s late'] }),
  tool(`${floating}, every frame`, 'ring', 'floating', { flags: { benchEveryFrame: true }, isVariant: true }),
];

/** Pages without any of them: what is left is the console's own. */
export const NONE = tool('none', 'ring', 'none');
