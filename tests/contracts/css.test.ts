import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';

const STYLES = filesOf('src', ['.css']);
const found = (pattern: RegExp) => STYLES.filter((path) => pattern.test(textOf(path).replace(/\/\*[\s\S]*?\*\//g, '')));

describe('styles suit every language', () => {
  it('set nothing in capitals, which most scripts lack and Turkish has two kinds of, and space no letters out', () => {
    expect(found(/text-transform|letter-spacing|font-variant(-caps)?\s*:/)).toEqual([]);
    expect(STYLES.length).toBeGreaterThan(4);
  });
});

describe('code suits every language', () => {
  const CODE = filesOf('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$/.test(path));

  it('makes large letters of a guide’s words only in its language', () => {
    expect(CODE.filter((path) => /\.toUpperCase\(\)/.test(textOf(path)))).toEqual([]);
  });
});
