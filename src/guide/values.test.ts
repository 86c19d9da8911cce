import { describe, expect, it } from 'vitest';
import { readBody, readPart, saidOf } from './fixtures/read-body.ts';

describe('a wrong value is an error with advice', () => {
  it.each([
    ['colour: red', '"colour" is not known here.'],
    ['id = a', '"id = a" is not known here.'],
    ['names: Save, then close', '"then close" is not known here.'],
    ['control: dashboard.add-mfa', 'There is no control "dashboard.add-mfa".'],
    ['control:', 'There is no control "".'],
    ['page: dashbord', 'There is no page "dashbord".'],
    ['page: [users]', 'There is no page "["users"]".'],
    ['result: clicked', '"clicked" is no result.'],
    ['result:', '"" is no result.'],
    ['result: page users now', '"page users now" is no result.'],
    ['result: checked', 'The result "checked" needs a control.'],
    ['result: checked, control: mfa.next', 'Only a check box or an option can be "checked".'],
    ['result: checked, names: Save, role: button', 'Only a check box or an option can be "checked".'],
    ['result: page users, control: mfa.next, act: press', '"act" has no meaning beside "result".'],
    ['control: mfa.code-1, act: type', 'There is no act "type".'],
    ['control: mfa.next, act: fill', 'This control is no box to type into.'],
    ['control: dashboard.root-has-mfa, act: press', 'This control is only to be looked at.'],
    ['act: press', 'An act needs a control.'],
    ['control: none, act: press', 'An act needs a control.'],
    ['page: dashboard, control: mfa.next', 'The control "mfa.next" is never on the page "dashboard".'],
    [
      'page: create-user/review, control: create.next',
      'The control "create.next" is never on the page "create-user/review".',
    ],
    ['minutes: long', '"long" are no minutes.'],
    ['minutes: -1', '"-1" are no minutes.'],
    ['minutes:', '"" are no minutes.'],
    ['optional: maybe', '"optional" cannot be "maybe".'],
    ['optional: no', '"optional" cannot be "no".'],
    ['optional: [true]', '"optional" cannot be "[true]".'],
    ['role: wibble', 'There is no role "wibble".'],
    ['role: button', 'There is no name that "role" could belong to.'],
    ['role: wibble, names: Save', 'There is no role "wibble".'],
    ['control: mfa.next, names: Next', '"control" and "names" both name a control.'],
    ['control: mfa.next, role: button', '"role" has no meaning beside "control".'],
    ['names: []', '"names" names nothing.'],
    ['names: {}', '"names" names nothing.'],
    ['names:', '"names" names nothing.'],
    ['names: ""', '"names" names nothing.'],
    ['names: { en: [] }', '"names" names nothing.'],
    ['names: 5', '5 is no name.'],
    ['names: [true]', 'true is no name.'],
    ['names: [Next: Tags]', '{"Next":"Tags"} is no name.'],
    ['names: { xx: y }', 'There is no console language "xx".'],
  ])('%s: %s', (keys, message) => {
    const reading = readPart(`1. x <!-- waymark id: a, ${keys} -->`);
    expect(saidOf(reading)).toEqual([`error 8:6 ${message}`]);
    expect(reading.problems[0]?.hint.length).toBeGreaterThan(10);
  });

  it.each([
    ['id: "A B"', '"A B" is no id.'],
    ['id:', '"id" has no value.'],
    ['id: [a]', '"["a"]" is no id.'],
    ['branch', '"branch" has no value.'],
    ['branch: [a]', '"["a"]" is no id.'],
  ])('%s: %s', (keys, message) => {
    const part = `1. x <!-- waymark ${keys} -->\n   - A <!-- waymark option: a -->\n     - B <!-- waymark id: b -->`;
    expect(saidOf(readPart(part))).toContain(`error 8:6 ${message}`);
  });

  it.each([
    ['principal: admin', 'There is no principal "admin".'],
    ['principal: root, root-only: perhaps', '"root-only" cannot be "perhaps".'],
    ['root-only', 'A task that is "root-only" is the root user\'s.'],
    ['already: checked', 'A task has no control that could be "checked".'],
    ['already: page nowhere', 'There is no page "nowhere".'],
  ])('of a task, %s: %s', (keys, message) => {
    const body = `## T <!-- waymark ${keys} -->\n1. x <!-- waymark id: a -->\n`;
    expect(saidOf(readBody(body))).toEqual([`error 7:6 ${message}`]);
  });

  it.each([
    ['control: dashboard.add-mfa-rot', 'Did you mean "dashboard.add-mfa-root"?'],
    ['names: [Next: Tags]', 'Put it in double quotes: "Next: Tags".'],
    ['names: 5', 'Put it in double quotes: "5".'],
    ['page: dashboard, control: mfa.next', 'It is on: assign-mfa/select.'],
  ])('%s: %s', (keys, hint) => {
    expect(readPart(`1. x <!-- waymark id: a, ${keys} -->`).problems[0]?.hint).toBe(hint);
  });

  it('a name that is not to be pressed is none for a role', () => {
    const part = '1. Do not press **Delete**. <!-- waymark id: a, role: button -->';
    expect(saidOf(readPart(part))).toEqual(['error 8:29 There is no name that "role" could belong to.']);
  });

  it('all of them are told at once; a wizard may stand for any of its steps', () => {
    expect(saidOf(readPart('1. x <!-- waymark id: a, page: nowhere, act: fill -->'))).toHaveLength(2);
    expect(saidOf(readPart('1. x <!-- waymark id: a, page: create-user, control: create.next -->'))).toEqual([]);
  });
});
