import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import { readPart, saidOf } from './fixtures/read-body.ts';
import { DEEPEST, LARGEST, MOST_PROBLEMS } from './limits.ts';
import { readGuide } from './read.ts';

const TASK = '## T\n1. x <!-- waymark id: a -->\n';

describe('hostile and broken input', () => {
  const bomb = `---\n${'a: &a [x,x]\n'}b: [*a,*a]\n---\n${TASK}`;
  const nested = (indent: string) => Array.from({ length: 10_000 }, (_, at) => `${indent.repeat(at)}- x`).join('\n');
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['10 MB', 'x'.repeat(10_000_000), /KiB, which is more than/],
    ['half the characters, but all the bytes', 'ä'.repeat(LARGEST * 0.6), /has 615 KiB, which is more than the 512/],
    ['bytes that are not UTF-8', new Uint8Array([35, 10, 255, 254, 10]), /not UTF-8/],
    ['10,000 nested items', nested('  ').slice(0, 500_000), /levels deep|too long/],
    ['10,000 items nested by tabs', nested('\t').slice(0, 500_000), /levels deep|too long/],
    ['10,000 quotes on one line', `${TASK}2. ${'> '.repeat(10_000)}x`, /levels deep/],
    ['20,000 dashes', `${TASK}${'- '.repeat(9_000)}x`, /levels deep|too long/],
    ['a line without end', `${TASK}${'x'.repeat(30_000)}`, /too long/],
    ['front matter that is not YAML', `---\na: [\n---\n${TASK}`, /front matter cannot be read/],
    ['YAML aliases', bomb, /aliases/],
    ['nothing', '', /no task/],
  ];
  it.each(cases)('%s is a clear problem and no hang', (_name, input, message) => {
    const started = performance.now();
    const { guide, problems } = readGuide(input, VOCABULARY);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(guide).toBeUndefined();
    expect(problems.map((one) => one.message).join('\n')).toMatch(message);
    for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
  });

  it('says the line of the first byte that is not UTF-8', () => {
    expect(readGuide(new Uint8Array([35, 10, 35, 10, 200, 10]), VOCABULARY).problems[0]?.line).toBe(3);
  });

  it('BOM, CRLF and tabs do no harm', () => {
    const text = `\ufeff---\nid: g\nversion: "1"\n---\n${TASK}`.replaceAll('\n', '\r\n');
    expect(readGuide(text, VOCABULARY).problems).toEqual([]);
  });

  it.each([
    ['a ruler', `1. x\n\n${'-'.repeat(60)}`],
    ['a ruler with spaces', `1. x\n\n${'- '.repeat(60)}`],
    ['a line far to the right', `1. x\n   ${' '.repeat(100)}y`],
    ['an item far to the right', `1. x\n${' '.repeat(100)}- y`],
    ['a long list', '1. x\n   - y\n     - z\n'.repeat(50)],
    ['a list as deep as allowed', Array.from({ length: DEEPEST }, (_, at) => `${'   '.repeat(at)}1. x`).join('\n')],
  ])('%s is not nested too deep', (_name, part) => {
    expect(saidOf(readPart(part)).filter((one) => /deep|long/.test(one))).toEqual([]);
  });

  it('says the true limit', () => {
    const part = Array.from({ length: DEEPEST + 1 }, (_, at) => `${'   '.repeat(at)}1. x`).join('\n');
    const { problems } = readPart(part);
    expect(saidOf({ problems })).toEqual([`error ${8 + DEEPEST}:1 This line is nested more than 24 levels deep.`]);
    expect(problems[0]?.hint).toBe('At most 24 levels, and 20,000 characters a line, are read.');
  });

  it('an error is told however many warnings there are', () => {
    const { guide, problems } = readPart(
      `${'1. Press **Go**.\n'.repeat(250)}1. x <!-- waymark id: a, page: nowhere -->`,
    );
    expect(guide).toBeUndefined();
    expect(problems).toHaveLength(MOST_PROBLEMS);
    expect(problems.at(-1)).toMatchObject({ severity: 'error', line: 258 });
  });

  it.each([
    ['names', '**a** press '],
    ['conditions', 'if you press '],
    ['quotes', '"a" '],
    ['comments', '<!-- waymark id: a --> '],
    ['turns', ', but not; '],
  ])('thousands of %s on many lines are read in time', (_name, words) => {
    const started = performance.now();
    readPart(`1. ${`${words.repeat(Math.floor(15_000 / words.length))}\n   `.repeat(5)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('300 mutilations of the shipped guide never throw', () => {
    const text = readFileSync(new URL('../../assets/guides/secure-new-account/guide.md', import.meta.url), 'utf8');
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const at = random(text.length);
      const junk =
        ['', '<!-- waymark ', '-->', '\n\n', '{{', '- '.repeat(9), '"', '\0', '#'.repeat(5)][random(9)] ?? '';
      const { guide, problems } = readGuide(text.slice(0, at) + junk + text.slice(at + random(60)), VOCABULARY);
      expect(guide !== undefined || problems.length > 0).toBe(true);
    }
  }, 120_000);
});
