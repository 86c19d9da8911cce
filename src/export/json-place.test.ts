import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json-place.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1, false],
    ['{', 1, 2, true],
    ['{"a": [1, 2', 1, 12, true],
    ['{"a": "x', 1, 9, true],
    ['{"a"', 1, 5, true],
    ['{"a": x}', 1, 7, false],
    ['{\n  "format": x\n}', 2, 13, false],
    ['{"a": 1,}', 1, 9, false],
    ['{"a": 01}', 1, 7, false],
    ['[1, 2,]', 1, 7, false],
    ['{"a": 1] ', 1, 8, false],
    ['{"a": "\\x"}', 1, 8, false],
    ['{"a": "x\ny"}', 1, 9, false],
    ['{"a": 1} {', 1, 10, false],
    ['User name,Password', 1, 1, false],
    ['{a: 1}', 1, 2, false],
    ['{"a" 1}', 1, 6, false],
    [']', 1, 1, false],
    ['truely', 1, 1, false],
  ])('%j: line %i, column %i', (text, line, column, cutOff) => {
    expect(parseJson(text)).toEqual({ wrong: { line, column, cutOff } });
  });

  it('is at its end for whatever is cut off, and nowhere in what is whole', () => {
    const whole = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }).map((one) => JSON.stringify(one, null, 1));
    fc.assert(
      fc.property(whole, fc.nat(), (text, cut) => {
        expect('value' in parseJson(text)).toBe(true);
        const part = text.slice(0, 1 + (cut % (text.length - 1)));
        const read = parseJson(part);
        if (!('wrong' in read)) throw new Error(part);
        // A number, a word or an escape that is cut in two is wrong where it begins.
        expect(read.wrong.line).toBeLessThanOrEqual(part.split('\n').length);
      }),
    );
  });

  it('is found however deep it is', () => {
    expect(parseJson('['.repeat(200_000))).toEqual({ wrong: { line: 1, column: 200_001, cutOff: false } });
    const long = `{"a": "${'x'.repeat(3_000_000)}`;
    expect(parseJson(long)).toEqual({ wrong: { line: 1, column: long.length + 1, cutOff: true } });
  });
});
