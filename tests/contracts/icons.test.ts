import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { textOf } from './files.ts';

const { icons, action } = JSON.parse(textOf('manifest.json'));
const ALL = Object.entries({ ...icons, ...action.default_icon }) as [string, string][];
const draw = (path: string) => PNG.sync.read(readFileSync(new URL(`../../${path}`, import.meta.url)));

describe('the icons', () => {
  it('are there in the sizes that toolbars, stores and lists of extensions show', () => {
    expect(Object.keys(icons).map(Number)).toEqual([16, 24, 32, 48, 64, 96, 128]);
  });

  it.each(ALL)('of %s pixels has that size, a sign on its ground, and clear corners', (size, path) => {
    const { width, height, data } = draw(path);
    expect([width, height]).toEqual([Number(size), Number(size)]);
    const colours = new Set(Array.from({ length: width * height }, (_, at) => data.readUInt32BE(at * 4)));
    expect(colours.size).toBeGreaterThan(10);
    expect(data[3]).toBe(0);
  });
});
