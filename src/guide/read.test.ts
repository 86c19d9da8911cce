import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import { actionsOfGuide } from './actions.ts';
import type { Guide, Reading } from './model.ts';
import { compareGuides } from './move.ts';
import { readGuide } from './read.ts';

const FRONT = '---\nid: g\nversion: "1"\ntitle: G\n---\n\n';
const read = (body: string): Reading => readGuide(FRONT + body, VOCABULARY);
const said = (body: string) =>
  read(body).problems.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`);
const firstAction = (body: string) => actionsOfGuide(read(body).guide as Guide)[0];

describe('directives', () => {
  it('give an action its id, control, page and result', () => {
    const action = firstAction(
      '## T\n1. Choose **Add MFA**. <!-- waymark id: a, page: dashboard, control: dashboard.add-mfa-root, result: page assign-mfa, minutes: 0.5 -->\n',
    );
    expect(action).toMatchObject({
      id: 'a',
      derivedId: false,
      page: 'dashboard',
      control: { ref: 'dashboard.add-mfa-root' },
      result: { is: 'page', page: 'assign-mfa' },
      evidence: 'confirmed',
      optional: false,
      minutes: 0.5,
    });
    expect(action?.act).toBeUndefined();
  });

  it('may stand on several lines', () => {
    expect(firstAction('## T\n1. Do it. <!-- waymark\n     id: a,\n     optional: true -->\n')).toMatchObject({
      id: 'a',
      optional: true,
      evidence: 'told',
    });
  });

  it.each([
    ['result: checked, control: mfa.kind-app', 'confirmed'],
    ['result: shown mfa.assigned', 'confirmed'],
    ['result: gone mfa.assigned', 'confirmed'],
    ['result: signed-in user', 'confirmed'],
    ['control: mfa.show-qr, act: press', 'seen'],
    ['control: mfa.code-1, act: fill', 'seen'],
    ['control: mfa.show-qr', 'seen'],
    ['minutes: 1', 'told'],
  ])('%s is known as %s', (keys, evidence) => {
    expect(firstAction(`## T\n1. Do it. <!-- waymark id: a, ${keys} -->\n`)?.evidence).toBe(evidence);
  });

  it('describe a control in place, in several languages', () => {
    const action = firstAction(
      '## T\n1. Save. <!-- waymark id: a, names: { en: [Save, Store], ja: 保存 }, role: button -->\n',
    );
    expect(action?.control).toMatchObject({
      target: { roles: ['button'], names: { en: [{ text: 'Save' }, { text: 'Store' }], ja: [{ text: '保存' }] } },
    });
  });

  it('make a real branch with actions and hints of its own', () => {
    const body =
      '## T\n1. Which? <!-- waymark branch: b -->\n   - **One**: easy. <!-- waymark option: x -->\n     - Do one. <!-- waymark id: a1 -->\n       - Why: because.\n   - Two <!-- waymark option: y, label: Second -->\n     - Do two. <!-- waymark id: a2 -->\n     - Note: careful.\n';
    const item = read(body).guide?.tasks[0]?.steps[0]?.items[0];
    expect(item?.kind === 'branch' && item.branch).toMatchObject({
      id: 'b',
      options: [
        { id: 'x', label: 'One', actions: [{ id: 'a1', hints: [{ kind: 'why' }] }] },
        { id: 'y', label: 'Second', actions: [{ id: 'a2', hints: [{ kind: 'caution' }] }] },
      ],
    });
  });

  it('tell of a task who does it and when it is done already', () => {
    const task = read(
      '## T <!-- waymark id: t, principal: root, already: shown dashboard.root-has-mfa -->\n1. x <!-- waymark id: a -->\n',
    ).guide?.tasks[0];
    expect(task).toMatchObject({
      id: 't',
      title: 'T',
      principal: 'root',
      already: { is: 'shown', control: 'dashboard.root-has-mfa' },
    });
  });
});

describe('problems come all at once, with place and advice', () => {
  it.each([
    ['## T\n1. x <!-- waymark id: a, colour: red -->\n', 'error 8:6 "colour" is not known here.'],
    [
      '## T\n1. x <!-- waymark id: a, control: dashboard.add-mfa -->\n',
      'error 8:6 There is no control "dashboard.add-mfa".',
    ],
    ['## T\n1. x <!-- waymark id: a, page: dashbord -->\n', 'error 8:6 There is no page "dashbord".'],
    ['## T\n1. x <!-- waymark id: a, result: clicked -->\n', 'error 8:6 "clicked" is no result.'],
    ['## T\n1. x <!-- waymark id: a, result: checked -->\n', 'error 8:6 The result "checked" needs a control.'],
    ['## T\n1. x <!-- waymark id: a, control: mfa.code-1, act: type -->\n', 'error 8:6 There is no act "type".'],
    ['## T\n1. x <!-- waymark id: a, minutes: long -->\n', 'error 8:6 "long" are no minutes.'],
    ['## T\n1. x <!-- waymark id: "A B" -->\n', 'error 8:6 "A B" is no id.'],
    ['## T\n1. x <!-- waymark id: a, names: { xx: y } -->\n', 'error 8:6 There is no console language "xx".'],
    ['## T\n1. x <!-- waymark id: a -->\n2. y <!-- waymark id: a -->\n', 'error 9:6 The id "a" is used twice.'],
    ['## T\n1. x <!-- waymark id: [ -->\n', 'error 8:6 This Waymark comment cannot be read: '],
    ['## T\n1. x\n   - y <!-- waymark option: o -->\n', 'error 9:8 The option "o" belongs to no branch.'],
    [
      '## T\n1. x <!-- waymark branch: b -->\n   - y <!-- waymark option: o -->\n',
      'error 8:6 The branch "b" has 1 ways.',
    ],
    [
      '## T <!-- waymark principal: admin -->\n1. x <!-- waymark id: a -->\n',
      'error 7:6 There is no principal "admin".',
    ],
    ['## T\n\nText only.\n', 'error 7:1 The task "T" has no steps.'],
    ['Nothing.\n', 'error 1:1 The guide has no task.'],
    [
      '## T\n<!-- waymark id: lost -->\n1. x <!-- waymark id: a -->\n',
      'error 8:1 This Waymark comment stands alone in the task "T".',
    ],
    ['## T\n1. x <script>alert(1)</script> <!-- waymark id: a -->\n', 'warning 8:6 HTML (script) is not shown.'],
    ['<iframe src="x"></iframe>\n\n## T\n1. x <!-- waymark id: a -->\n', 'warning 7:1 HTML (iframe) is not shown.'],
    [
      '## T\n1. [x](javascript:alert(1)) <!-- waymark id: a -->\n',
      'warning 8:4 The link "javascript:alert(1)" is not followed.',
    ],
    [
      '## T\n1. Press **Go**.\n',
      'warning 8:1 This action has no id; "t.press-go" was derived and will not survive rewording.',
    ],
  ])('%j says %s', (body, expected) => {
    expect(said(body).some((one) => one.startsWith(expected))).toBe(true);
    for (const { hint } of read(body).problems) expect(hint.length).toBeGreaterThan(10);
  });

  it('a wrong word is answered with the nearest right one', () => {
    expect(read('## T\n1. x <!-- waymark id: a, control: dashboard.add-mfa-rot -->\n').problems[0]?.hint).toBe(
      'Did you mean "dashboard.add-mfa-root"?',
    );
  });

  it('an error leaves no guide, a warning does', () => {
    expect(read('## T\n1. x <!-- waymark id: a, page: nowhere, act: fill -->\n').guide).toBeUndefined();
    expect(said('## T\n1. x <!-- waymark id: a, page: nowhere, act: fill -->\n')).toHaveLength(2);
    expect(read('## T\n1. Press **Go**.\n').guide).toBeDefined();
  });
});

describe('hostile and broken input', () => {
  const bomb = `---\n${'a: &a [x,x]\n'}b: [*a,*a]\n---\n## T\n1. x <!-- waymark id: a -->\n`;
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['10 MB', 'x'.repeat(10_000_000), /KiB, which is more than/],
    ['bytes that are not UTF-8', new Uint8Array([35, 10, 255, 254, 10]), /not UTF-8/],
    [
      '10,000 nested items',
      Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at * 2)}- x`)
        .join('\n')
        .slice(0, 500_000),
      /levels deep|too long/,
    ],
    ['10,000 quotes on one line', `${FRONT}## T\n1. ${'> '.repeat(10_000)}x`, /levels deep/],
    ['20,000 dashes', `${FRONT}## T\n${'- '.repeat(9_000)}x`, /levels deep|too long/],
    ['front matter that is not YAML', '---\na: [\n---\n## T\n1. x', /front matter is not YAML/],
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
    const text = `\ufeff${FRONT}## T\n1. x <!-- waymark id: a -->\n`.replaceAll('\n', '\r\n');
    expect(readGuide(text, VOCABULARY).problems).toEqual([]);
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
  });
});

it('compareGuides tells by ids what moving to another version keeps', () => {
  const guide = (...ids: string[]) =>
    read(`## T\n${ids.map((id) => `1. x <!-- waymark id: ${id} -->\n`).join('')}`).guide as Guide;
  expect(compareGuides(guide('a', 'b'), guide('b', 'c'))).toEqual({ kept: ['b'], added: ['c'], gone: ['a'] });
});
