import { describe, expect, it } from 'vitest';
import { actionsIn, faultsOf, readBody, readPart, saidOf } from './fixtures/read-body.ts';
import type { Guide } from './model.ts';
import { compareGuides } from './move.ts';
import { slug } from './plain.ts';

describe('an id from words', () => {
  it.each([
    ['Press **Go**!', 'press-go'],
    ['Größe', 'grosse'],
    ['Gro\u0308ße', 'grosse'],
    ['Café', 'cafe'],
    ['Łódź', 'lodz'],
    ['設定 MFA', 'mfa'],
    ['設定', 'x'],
    ['Настройка', 'x'],
    ['パスワード', 'x'],
    ['', 'x'],
    ['a'.repeat(60), 'a'.repeat(48)],
  ])('%s becomes %s', (words, id) => expect(slug(words)).toBe(id));

  it.each(['Größe', '設定', 'Press', 'É'.repeat(70), '---', '1.'])(
    'that is proposed in a task called %s is accepted',
    (title) => {
      const { problems } = readBody(`## ${title}\n1. Press **Go**.\n`);
      const id = /waymark id: (\S+) -->/.exec(problems[0]?.hint ?? '')?.[1];
      expect(faultsOf(readPart(`1. Press **Go**. <!-- waymark id: ${id} -->`))).toEqual([]);
    },
  );

  it('gives way to one that was written, wherever this stands', () => {
    const { guide, problems } = readBody(
      '## Root\n1. Press **Go**.\n2. x <!-- waymark id: root.press-go -->\n3. y <!-- waymark id: root -->\n',
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'This action has no id; "root-2.press-go" was derived and will not survive rewording.',
    ]);
    expect(guide?.tasks[0]?.id).toBe('root-2');
  });

  it('is another one each time', () => {
    const ids = actionsIn('1. Press **Go**.\n2. Press **Go**.\n3. Press **Go**.').map(({ id }) => id);
    expect(ids).toEqual(['t.press-go', 't.press-go-2', 't.press-go-3']);
  });

  it('is found quickly among thousands', () => {
    const started = performance.now();
    const ids = actionsIn('1. Wait.\n'.repeat(5000)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5000);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(64);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('an id that was written', () => {
  it('is used once', () => {
    expect(saidOf(readPart('1. x <!-- waymark id: a -->\n2. y <!-- waymark id: a -->'))).toEqual([
      'error 9:6 The id "a" is used twice.',
    ]);
    expect(saidOf(readPart('1. x <!-- waymark id: a -->\n   - y <!-- waymark id: a -->'))).toEqual([
      'error 9:8 The id "a" is used twice.',
    ]);
  });

  it('is kept as it is written', () => {
    expect(actionsIn('1. x <!-- waymark id: 1.10 -->')[0]?.id).toBe('1.10');
  });
});

describe('the id of a step', () => {
  const stepsOf = (part: string) => readPart(part).guide?.tasks.flatMap(({ steps }) => steps.map(({ id }) => id));

  it('is the one of its comment, where the step only introduces actions', () => {
    const part = '1. Give it a name. <!-- waymark id: s -->\n   - Type it. <!-- waymark id: a, control: mfa.code-1 -->';
    expect(stepsOf(part)).toEqual(['s']);
    expect(actionsIn(part).map(({ id }) => id)).toEqual(['a']);
  });

  it('is unique in the guide', () => {
    expect(stepsOf('1. Press **Go**.\n2. Press **Go**.')).toEqual(['t.press-go', 't.press-go-2']);
    const twice = '\n   - Type it. <!-- waymark id: a -->\n2. Wait.\n   - Type. <!-- waymark id: b -->';
    expect(stepsOf(`1. Wait. <!-- waymark id: t.wait -->${twice}`)).toEqual(['t.wait', 't.wait-2']);
    expect(faultsOf(readPart(`1. Wait. <!-- waymark id: a -->${twice}`))).toEqual([
      'error 9:15 The id "a" is used twice.',
    ]);
  });
});

it('compareGuides tells by ids what moving to another version keeps', () => {
  const guide = (...ids: string[]) =>
    readPart(ids.map((id) => `1. x <!-- waymark id: ${id} -->`).join('\n')).guide as Guide;
  expect(compareGuides(guide('a', 'b'), guide('b', 'c'))).toEqual({ kept: ['b'], added: ['c'], gone: ['a'] });
});
