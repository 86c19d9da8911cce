import { describe, expect, it } from 'vitest';
import { faultsOf, readBody, readPart } from './fixtures/read-body.ts';
import type { Inline } from './model.ts';
import { plainText } from './plain.ts';

const wordsOf = (paragraphs: readonly Inline[][] = []) => paragraphs.map(plainText);

describe('words between the steps', () => {
  it.each([
    ['- one\n- two\n  - three\n\n1. Wait.', ['one', 'two', 'three'], [], 8],
    ['> Said by *us*.\n\n1. Wait.', ['Said by us.'], [], 8],
    ['<!-- note --> Words.\n\n1. Wait.', ['Words.'], [], undefined],
    ['1. Wait.\n\n***\n\n- one\n- two', [], ['one', 'two'], 12],
    ['1. Wait.\n\n> Said.', [], ['Said.'], 10],
  ])('are kept: %j', (part, introduction, notes, line) => {
    const reading = readPart(part);
    const [task] = reading.guide?.tasks ?? [];
    expect([wordsOf(task?.introduction), wordsOf(task?.notes)]).toEqual([introduction, notes]);
    expect(faultsOf(reading).map((one) => one.split(':')[0])).toEqual(line ? [`warning ${line}`] : []);
  });

  it('before the first task introduce the guide', () => {
    const reading = readBody('You need:\n\n- a phone\n- time\n\n1. first\n\n## T\n1. Wait.\n');
    expect(wordsOf(reading.guide?.introduction)).toEqual(['You need:', 'a phone', 'time', 'first']);
    expect(faultsOf(reading)).toEqual([
      'warning 9:1 Nothing of this list is asked: it is plain text of the guide.',
      'warning 12:1 Nothing of this list is asked: it is plain text of the guide.',
    ]);
  });
});

describe('what cannot be shown is told of', () => {
  it.each([
    ['### More\n\n1. Wait.', 'warning 8:1 This heading is not shown.'],
    ['# More\n\n1. Wait.', 'warning 8:1 This heading is not shown.'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n\n1. Wait.', 'warning 8:1 This table is not shown.'],
    ['```\ncode\n```\n\n1. Wait.', 'warning 8:1 This block of code is not shown.'],
    ['1. Wait.\n\n   ```\n   code\n   ```', 'warning 10:4 This block of code is not shown.'],
    ['1. Wait.\n\n   > Said.', 'warning 10:4 This quote is not shown.'],
    ['1. Wait.\n   - y\n\n     ### z', 'warning 11:6 This heading is not shown.'],
    ['1. x <script>alert(1)</script>', 'warning 8:6 HTML (script) is not shown.'],
    ['<iframe src="x"></iframe>\n\n1. Wait.', 'warning 8:1 HTML (iframe) is not shown.'],
    ['1. [x](javascript:alert(1))', 'warning 8:4 The link "javascript:alert(1)" is not followed.'],
    ['1. [x][j]\n\n[j]: javascript:alert(1)', 'warning 8:4 The link "javascript:alert(1)" is not followed.'],
  ])('%j', (part, expected) => {
    const { guide, problems } = readPart(part);
    expect(guide).toBeDefined();
    expect(faultsOf({ problems })).toContain(expected);
    for (const { hint } of problems) expect(hint.length).toBeGreaterThan(10);
  });

  it('comments of other tools are not worth a word', () => {
    expect(faultsOf(readPart('<!-- a -->\n\n1. x <!-- b -->\n   - y\n\n<!-- c -->'))).toEqual([]);
  });

  it.each([
    ['Nothing.\n', 'error 1:1 The guide has no task.'],
    ['## T\n\nText only.\n', 'error 7:1 The task "T" has no steps.'],
  ])('%j', (body, expected) => expect(faultsOf(readBody(body))).toContain(expected));
});

describe('links and pictures that are defined elsewhere', () => {
  const inlines = (part: string) => readPart(part).guide?.tasks[0]?.steps[0]?.text;
  const link = { t: 'link', text: 'ref', href: 'https://a.example/' };

  it.each([
    [
      '1. See [ref][r] now.\n\n[r]: https://a.example/',
      [{ t: 'text', text: 'See ' }, link, { t: 'text', text: ' now.' }],
    ],
    [
      '1. See [ref].\n\n   [ref]: https://a.example/\n   [ref]: https://b.example/',
      [{ t: 'text', text: 'See ' }, link, { t: 'text', text: '.' }],
    ],
    ['1. See [ref][r] now.\n\n[r]: mailto:a@a.example', [{ t: 'text', text: 'See ref now.' }]],
    ['1. See ![a picture][r] now.\n\n[r]: https://a.example/', [{ t: 'text', text: 'See a picture now.' }]],
    ['1. See [ref][r] now.', [{ t: 'text', text: 'See [ref][r] now.' }]],
  ])('%j', (part, expected) => expect(inlines(part)).toEqual(expected));
});
