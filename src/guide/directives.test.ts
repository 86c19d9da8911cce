import { describe, expect, it } from 'vitest';
import { actionsIn, asked, readBody, stepIn } from './fixtures/read-body.ts';

const ANY = 'button, link, radio, checkbox, menuitem';
const withKeys = (keys: string, words = 'Do it.') => actionsIn(`1. ${words} <!-- waymark id: a, ${keys} -->`)[0];

describe('a comment gives an action', () => {
  it('its id, control, page and result', () => {
    const keys = 'page: dashboard, control: dashboard.add-mfa-root, result: page assign-mfa, minutes: 0.5';
    const action = withKeys(keys, 'Choose **Add MFA**.');
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

  it('also on several lines, or from two comments', () => {
    const [action] = actionsIn(
      '1. Do it. <!-- waymark\n     id: a,\n     minutes: 2 --> <!-- waymark optional: true -->',
    );
    expect(action).toMatchObject({ id: 'a', minutes: 2, optional: true, evidence: 'told' });
  });

  it.each([
    ['result: checked, control: mfa.kind-app', 'confirmed', undefined],
    ['result: shown mfa.assigned', 'confirmed', undefined],
    ['result: gone mfa.assigned', 'confirmed', undefined],
    ['result: signed-in user', 'confirmed', undefined],
    ['control: mfa.show-qr, act: press', 'seen', 'press'],
    ['control: mfa.code-1, act: fill', 'seen', 'fill'],
    ['control: mfa.show-qr', 'seen', 'press'],
    ['control: mfa.code-1', 'seen', 'fill'],
    ['control: mfa.kind-app', 'seen', 'press'],
    ['control: dashboard.root-has-mfa', 'told', undefined],
    ['names: Name, role: textbox', 'seen', 'fill'],
    ['names: Name, role: heading', 'told', undefined],
    ['names: Name', 'seen', 'press'],
    ['minutes: 1', 'told', undefined],
    ['control: none', 'told', undefined],
  ])('%s is known as %s', (keys, evidence, act) => {
    const action = withKeys(keys);
    expect([action?.evidence, action?.act]).toEqual([evidence, act]);
  });

  it.each(['optional', 'optional:', 'optional: true', 'optional: yes', 'optional: "true"', 'optional: Yes'])(
    'that is optional by "%s"',
    (keys) => expect(withKeys(keys)?.optional).toBe(true),
  );

  it('a control described in place, in several languages', () => {
    expect(withKeys('names: { en: [Save, Store], ja: 保存 }, role: button')?.control).toMatchObject({
      target: { roles: ['button'], names: { en: [{ text: 'Save' }, { text: 'Store' }], ja: [{ text: '保存' }] } },
    });
    expect(withKeys('names: ["Next: Tags", "5"]')?.control).toMatchObject({
      target: { names: { en: [{ text: 'Next: Tags' }, { text: '5' }] } },
    });
  });

  it.each([
    ['role: textbox', '**Go**', 'fill Go as textbox'],
    ['role: link', 'Press **Go**.', 'press Go as link'],
    ['role: menuitem', 'Under "More" find **Go**.', 'press Go as menuitem'],
    ['role: radio, result: checked', 'Take **Go**.', 'undefined Go as radio'],
  ])('%s says what a name in the words is: %s', (keys, words, expected) =>
    expect(asked(withKeys(keys, words) as never)).toBe(expected),
  );
});

describe('a comment that says nothing of a control leaves this to the words', () => {
  it.each([
    ['Press **Go**.', '', `press Go as ${ANY}`],
    ['Type your **Name**.', 'minutes: 1, page: users', 'fill Name as textbox'],
    ['Press **Go**.', 'control: none', 'told'],
    ['Press **Go**.', 'result: page users', 'confirmed'],
    ['Do not press **Go**.', '', 'told'],
    ['Note: press **Go**.', '', 'told'],
    ['Scan the code.', 'page: assign-mfa/set-up', 'told'],
  ])('%s with "%s"', (words, keys, expected) => expect(asked(withKeys(keys, words) as never)).toBe(expected));

  it('as does one with an id that was proposed', () => {
    const words = '1. Optionally, press **Go**.';
    const { id, ...plain } = actionsIn(words)[0] ?? {};
    const [given] = actionsIn(`${words} <!-- waymark id: ${id} -->`);
    expect(given).toEqual({ ...plain, id, derivedId: false });
  });

  it('step and nested items alike', () => {
    const part = '1. Press **Go**. <!-- waymark id: a -->\n   - Type the **Name**. <!-- waymark id: b -->';
    expect(actionsIn(part).map(asked)).toEqual([`press Go as ${ANY}`, 'fill Name as textbox']);
  });
});

describe('comments', () => {
  it('make a real branch with actions and hints of its own', () => {
    const step = stepIn(
      '1. Which? <!-- waymark branch: b -->\n   - **One**: easy. <!-- waymark option: x -->\n     - Do one. <!-- waymark id: a1 -->\n       - Why: because.\n   - Two <!-- waymark option: y, label: Second -->\n     - Do two. <!-- waymark id: a2 -->\n     - Note: careful.',
    );
    const [item] = step.items;
    expect(item?.kind === 'branch' && item.branch).toMatchObject({
      id: 'b',
      options: [
        { id: 'x', label: 'One', actions: [{ id: 'a1', hints: [{ kind: 'why' }] }] },
        { id: 'y', label: 'Second', actions: [{ id: 'a2', hints: [{ kind: 'caution' }] }] },
      ],
    });
  });

  it('say of a hint of which kind it is, whatever it begins with', () => {
    const kinds = ['hint: hint', 'hint: why', 'hint: caution'].map((keys) => `   - Note it. <!-- waymark ${keys} -->`);
    const [action] = actionsIn(['1. Press **Go**.', ...kinds].join('\n'));
    expect(action?.hints.map(({ kind }) => kind)).toEqual(['hint', 'why', 'caution']);
  });

  it('tell of a task who does it and when it is done already', () => {
    const keys = 'id: t, principal: root, root-only: true, already: shown dashboard.root-has-mfa';
    const task = readBody(`## T <!-- waymark ${keys} -->\n1. x <!-- waymark id: a -->\n`).guide?.tasks[0];
    const already = { is: 'shown', control: 'dashboard.root-has-mfa' };
    expect(task).toMatchObject({ id: 't', title: 'T', principal: 'root', rootOnly: true, already });
  });
});
