import { describe, expect, it } from 'vitest';
import { actionsIn, faultsOf, readPart, saidOf, stepIn } from './fixtures/read-body.ts';
import { plainText } from './plain.ts';

const BRANCH = '1. Which? <!-- waymark branch: b -->\n';
const ONE = '   - A <!-- waymark option: a -->\n     - B <!-- waymark id: b1 -->\n';
const TWO = '   - C <!-- waymark option: c -->\n     - D <!-- waymark id: d1 -->\n';

describe('a key at the wrong item is an error', () => {
  it.each([
    ['1. x <!-- waymark id: a, label: L -->', 'error 8:6 A step cannot hold "label".'],
    ['1. x <!-- waymark hint: why -->', 'error 8:6 A step cannot hold "hint".'],
    ['1. x <!-- waymark option: o -->', 'error 8:6 A step cannot hold "option".'],
    ['1. x\n   - y <!-- waymark id: a, label: L -->', 'error 9:8 An action cannot hold "label".'],
    ['1. x\n   - y <!-- waymark branch: b -->', 'error 9:8 An action cannot hold "branch".'],
    ['1. x\n   - y <!-- waymark option: o -->', 'error 9:8 The option "o" belongs to no branch.'],
    ['1. x\n   - y <!-- waymark hint: why, minutes: 1 -->', 'error 9:8 A hint cannot hold "minutes".'],
    ['1. x\n   - y <!-- waymark hint: nonsense -->', 'error 9:8 There is no kind of hint "nonsense".'],
    ['1. x\n   - y <!-- waymark hint -->', 'error 9:8 There is no kind of hint "".'],
    ['1. x <!-- waymark id: a -->\n   - y\n     - z <!-- waymark id: z -->', 'error 10:10 A hint cannot hold "id".'],
    ['1. Press **Go**.\n   - y\n     - z <!-- waymark id: z -->', 'error 10:10 A hint cannot hold "id".'],
    [
      '1. x\n   - y <!-- waymark id: a -->\n     - z\n       - w <!-- waymark page: users -->',
      'error 11:12 A hint cannot hold "page".',
    ],
    [BRANCH.replace('b -->', 'b, minutes: 1 -->') + ONE + TWO, 'error 8:11 A branch cannot hold "minutes".'],
    [BRANCH + ONE.replace('a -->', 'a, id: q -->') + TWO, 'error 9:8 An option cannot hold "id".'],
    [BRANCH + ONE.replace('id: b1', 'branch: b2') + TWO, 'error 10:10 An action cannot hold "branch".'],
    [BRANCH + ONE.replace('id: b1', 'option: b2') + TWO, 'error 10:10 The option "b2" belongs to no branch.'],
  ])('%j', (part, message) => expect(faultsOf(readPart(part))).toEqual([message]));

  it.each([
    [BRANCH, 'error 8:11 The branch "b" has no ways.'],
    [BRANCH + ONE, 'error 8:11 The branch "b" has only one way.'],
    [`${BRANCH + ONE}   - C <!-- waymark option: c -->`, 'error 11:8 The option "c" has nothing to do.'],
    [BRANCH + ONE + TWO.replace('option: c', 'option: a'), 'error 11:8 The branch "b" has the option "a" twice.'],
    [BRANCH + ONE.replace('option: a', 'option: x y') + TWO, 'error 9:8 "x y" is no id.'],
    [BRANCH + ONE.replace('option: a', 'option') + TWO, 'error 9:8 "option" has no value.'],
    [BRANCH + ONE.replace('a -->', 'a, label: [L] -->') + TWO, 'error 9:8 "["L"]" is no label.'],
  ])('a branch: %j', (part, message) => expect(faultsOf(readPart(part))).toEqual([message]));
});

describe('an item without a comment, in a step with some', () => {
  const FORGOTTEN = 'but has no comment, and others of its step have: it is not asked.';
  it.each([
    ['1. Press **Go**.\n   - x <!-- waymark id: a -->', [`warning 8:1 This item asks for "Go", ${FORGOTTEN}`]],
    ['1. y\n   - x <!-- waymark id: a -->\n   - Press **Go**.', [`warning 10:4 This item asks for "Go", ${FORGOTTEN}`]],
    ['1. y, then press **Go**.\n   - Press **Go**. <!-- waymark id: a -->', []],
    ['1. y <!-- waymark id: a -->\n   - Note: press **Go**.\n   - Never press **Go**.', []],
    ['1. y <!-- waymark id: a -->\n   - Press **Go**. <!-- waymark hint: hint -->', []],
    ['1. Press **Go**.\n   - y <!-- waymark hint: why -->\n   - Press **Save**.', []],
  ])('%j', (part, expected) => expect(faultsOf(readPart(part))).toEqual(expected));
});

describe('a comment', () => {
  it.each([
    ['1. <!-- waymark id: e --> Press *it*.', 'Press it.', 'e'],
    ['1. <!-- other --> Press *it*. <!-- waymark id: f -->', 'Press it.', 'f'],
    ['1. <!-- waymark id: g --> <!-- waymark minutes: 1 --> Press it\n   twice.', 'Press it twice.', 'g'],
    ['1. <!-- waymark\n     id: h --> Press it.', 'Press it.', 'h'],
  ])('may begin its item: %j', (part, words, id) => {
    const step = stepIn(part);
    expect([plainText(step.text), actionsIn(part)[0]?.id]).toEqual([words, id]);
    expect(saidOf(readPart(part))).toEqual([]);
  });

  it('keeps its place even behind another one', () => {
    expect(saidOf(readPart('1. <!-- other --> Text <!-- waymark id: f, page: x -->'))).toEqual([
      'error 8:24 There is no page "x".',
    ]);
  });

  it.each([
    ['Words. <!-- waymark id: z -->\n\n1. x', 'error 8:8 This Waymark comment stands alone in the task "T".'],
    ['- Words. <!-- waymark id: z -->\n\n1. x', 'error 8:10 This Waymark comment stands alone in the task "T".'],
    ['<!-- waymark id: z -->\n1. x', 'error 8:1 This Waymark comment stands alone in the task "T".'],
    ['### A <!-- waymark id: z -->\n\n1. x', 'error 8:7 This Waymark comment stands alone in the guide.'],
    ['1. x\n\n   > A <!-- waymark id: z -->', 'error 10:8 This Waymark comment stands alone in the guide.'],
    ['1. x <!-- waymark id: a', 'error 8:6 This Waymark comment does not end with "-->".'],
    ['1. x\n\n   <!-- waymark id: a', 'error 10:4 This Waymark comment cannot be read: it does not end with "-->".'],
    ['1. x <!-- waymark id: a --> <!-- waymark id: b -->', 'error 8:29 "id" stands in two comments of one place.'],
    ['1. <!-- waymark id: a -->', 'error 8:4 This action has no words.'],
  ])('that is lost is told of: %j', (part, message) => expect(faultsOf(readPart(part))).toContain(message));

  it.each([
    ['id: [', '8:23', 'a "[" is opened and not closed'],
    ['id: a, id: b', '8:26', 'a key stands here for the second time'],
    ['id: a control: mfa.next', '8:23', 'a comma is missing, or a value with a colon has no quotes'],
    ['names: "Save', '8:30', 'quotes are opened and not closed'],
    ['id: a, , page: b', '8:26', 'here is a sign too many'],
    ['id: a}', '8:24', 'here is a sign too many'],
    ['id: a,\n  page: @x', '9:9', 'a value begins with a sign that needs quotes'],
    ['id: *x', '8:18', '"&" and "*" are not allowed'],
  ])('that is no YAML is told of in plain words, at its place: %j', (keys, place, why) => {
    const message = `error ${place} This Waymark comment cannot be read: ${why}.`;
    expect(faultsOf(readPart(`1. x <!-- waymark ${keys} -->`))).toContain(message);
  });
});
