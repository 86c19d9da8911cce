import { expect, it } from 'vitest';
import { generatedText } from './generated.ts';

const attributes: Record<string, string> = { 'data-more': 'all', value: 'typed' };
const element = { getAttribute: (name: string) => attributes[name] ?? null } as unknown as Element;

it.each([
  ['none', ''],
  ['normal', ''],
  ['""', ''],
  ['"Save"', 'Save'],
  ['"a" "b"', 'ab'],
  [String.raw`"say \"hi\""`, 'say "hi"'],
  [String.raw`"a\\b"`, String.raw`a\b`],
  [String.raw`"\201c x"`, '“x'],
  ['attr(data-more)', 'all'],
  ['"Save " attr(data-more) "!"', 'Save all!'],
  ['attr(data-none)', ''],
  ['attr(value)', ''],
  ['"►" / "next"', 'next'],
  ['"►" / ""', ''],
  ['url("a/b.png") / "logo"', 'logo'],
  ['url("a/b.png")', ''],
  ['linear-gradient(rgb(0, 0, 0), rgb(1, 1, 1)) / "shade"', 'shade'],
  ['counter(step) ". "', '. '],
  ['open-quote "x" close-quote', '“x”'],
  ['"a/b"', 'a/b'],
])('content: %s says %j', (content, text) => {
  expect(generatedText(content, element)).toBe(text);
});
