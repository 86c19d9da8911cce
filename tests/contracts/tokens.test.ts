import { describe, expect, it } from 'vitest';
import { FILES } from '../../scripts/tokens.mjs';
import { filesOf, textOf } from './files.ts';

const css = textOf('src/ui/tokens.css');

describe('the design tokens', () => {
  it.each(Object.entries(FILES))(
    'are those of the installed package: `node scripts/tokens.mjs` writes %s anew',
    (path, made) => {
      expect(textOf(path)).toBe(made());
    },
  );

  it('stand in no other style: what is printed has its colours from there too', () => {
    const others = filesOf('src', ['.css']).filter((path) => !(path in FILES));
    expect(others.length).toBeGreaterThan(8);
    expect(others.filter((path) => /--(paper|ink|line|accent)(-\w+)?:/.test(textOf(path)))).toEqual([]);
  });

  it('never ask for a font of Amazon', () => {
    expect(css).not.toMatch(/ember/i);
  });

  const [light, dark] = [colours(':host,'), colours(':host([data-appearance="dark"])')];

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('%s: text can be read on all that it stands on (WCAG 2.2, 1.4.3)', (_mode, values) => {
    const pairs = [
      ...['ink', 'ink-2', 'accent', 'good', 'warn', 'bad'].flatMap((text) => [
        [text, 'paper'],
        [text, 'paper-2'],
      ]),
      ['ink', 'accent-paper'],
      ['accent', 'accent-paper'],
      ['accent-ink', 'accent'],
      ['warn', 'warn-paper'],
      ['bad', 'bad-paper'],
    ] as [string, string][];
    const weak = pairs.filter(([text, ground]) => contrast(values[text], values[ground]) < 4.5);
    expect(weak).toEqual([]);
    expect(contrast(values['line-2'], values.paper), 'borders of fields and buttons (1.4.11)').toBeGreaterThan(3);
  });

  it('a weak pair would be seen', () => {
    expect(contrast('#8c8c94', '#ffffff')).toBeLessThan(4.5);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`\n${selector}`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Contrast ratio as WCAG 2.2 defines it: 1 to 21. */
function contrast(one = '', other = ''): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
}
