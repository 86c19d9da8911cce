import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import { saidOf } from './fixtures/read-body.ts';
import { readGuide } from './read.ts';

const TASK = '## T\n1. x <!-- waymark id: a, page: nowhere -->\n';
const GOOD = TASK.replace(', page: nowhere', '');
const read = (front: string, body = GOOD) => readGuide(front + body, VOCABULARY);

describe('the front matter', () => {
  it.each([
    ['---\nid: g\nversion: 2026.10\ntitle: 5\n---\n', { id: 'g', version: '2026.10', title: '5' }],
    ['\n  \n---\nid: g\nversion: 1.0\n---\n', { id: 'g', version: '1.0', title: 'T' }],
    ['---\r\nid: g\r\nversion: "1"\r\n---\r\n', { id: 'g', version: '1' }],
    ['---\nid: g\nversion: "1"\nlanguage: pt-BR\ntags: [a, b]\n---\n', { language: 'pt-BR' }],
    ['---\nid: g\nversion: "1"\nintroduction: why\n---\n', { description: 'why', language: 'en' }],
  ])('%j', (front, expected) => {
    const { guide, problems } = read(front);
    expect(problems).toEqual([]);
    expect(guide).toMatchObject(expected);
  });

  it.each([
    ['', 'warning 1:1 The guide has no front matter.'],
    ['---\nid: g\nversion: "1"\n\n', 'warning 1:1 The front matter does not end.'],
    ['---\nversion: "1"\n---\n', 'warning 2:1 The front matter has no id: a run remembers the guide by it.'],
    ['---\nid: g\n---\n', 'warning 2:1 The front matter has no version: a run remembers the guide by it.'],
    ['---\n---\n', 'warning 2:1 The front matter has no id: a run remembers the guide by it.'],
    ['---\nid: My Guide\nversion: "1"\n---\n', 'error 2:1 "My Guide" is no id.'],
    ['---\nid: [g]\nversion: "1"\n---\n', 'warning 2:1 "id" is no text, and is left out.'],
    ['---\nid: g\nversion: "1"\ntitle: [T]\n---\n', 'warning 4:1 "title" is no text, and is left out.'],
    ['---\nid: g\nversion: true\n---\n', 'warning 3:1 "version" is no text, and is left out.'],
    ['---\nid: g\nversion:\n---\n', 'warning 3:1 "version" is no text, and is left out.'],
    ['---\nid: g\nversion: "1"\nlanguage: klingon\n---\n', 'warning 4:1 "klingon" is no language that Waymark knows.'],
    [
      '---\nid: g\ntitle: IAM: x\n---\n',
      'error 3:8 The front matter cannot be read: a value has a colon and no quotes, or a line begins too far to the right.',
    ],
    ['---\nid: g\ntitle: [\n---\n', 'error 3:8 The front matter cannot be read: a "[" is opened and not closed.'],
    ['---\nid: g\nid: h\n---\n', 'error 3:1 The front matter cannot be read: a key stands here for the second time.'],
    ['---\nid: *g\n---\n', 'error 2:1 The front matter is no list of keys, or uses aliases ("&" and "*").'],
    ['---\n- id\n---\n', 'error 2:1 The front matter is no list of keys, or uses aliases ("&" and "*").'],
  ])('%j', (front, expected) => {
    const { guide, problems } = read(front);
    expect(saidOf({ problems })).toContain(expected);
    expect(guide === undefined).toBe(expected.startsWith('error'));
  });

  it.each([
    ['---\nid: g\nversion: "1"\n---\n', 6],
    ['\n\n---\nid: g\nversion: "1"\n---\n', 8],
    ['---\n---\n', 4],
    ['', 2],
  ])('%j moves no line of what follows', (front, line) => {
    const errors = saidOf(read(front, TASK)).filter((one) => one.startsWith('error'));
    expect(errors).toEqual([`error ${line}:6 There is no page "nowhere".`]);
  });
});
