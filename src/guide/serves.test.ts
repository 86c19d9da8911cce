import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import { REQUIREMENTS, requirementOf } from '../console/requirements.ts';
import { actionsOfGuide } from './actions.ts';
import { readGuide } from './read.ts';

const read = (keys: string) =>
  readGuide(
    `---
id: example
version: "1"
---

## Task <!-- waymark id: task -->

1. Do it. <!-- waymark id: do, ${keys} -->
`,
    VOCABULARY,
  );
const serves = (keys: string) => {
  const { guide } = read(keys);
  return guide && actionsOfGuide(guide)[0]?.serves;
};

describe('what an action serves', () => {
  it.each([
    ['serves: cis-5.0.0/1.4', ['cis-5.0.0/1.4']],
    [
      'serves: [security-hub/IAM.9, well-architected/SEC01-BP02]',
      ['security-hub/IAM.9', 'well-architected/SEC01-BP02'],
    ],
    ['serves: [cis-5.0.0/1.4, cis-5.0.0/1.4]', ['cis-5.0.0/1.4']],
    ['minutes: 1', undefined],
  ])('is read from %s', (keys, ids) => {
    expect(read(keys).problems).toEqual([]);
    expect(serves(keys)).toEqual(ids);
  });

  it.each([
    ['serves: cis-5.0.0/1.44', 'There is no requirement "cis-5.0.0/1.44".', 'Did you mean "cis-5.0.0/1.4"?'],
    [
      'serves: [security-hub/IAM.9, security-hub/IAM.99]',
      'There is no requirement "security-hub/IAM.99".',
      'Did you mean "security-hub/IAM.9"?',
    ],
    ['serves: nonsense', 'There is no requirement "nonsense".', expect.stringContaining('Known are: cis-5.0.0/1.3')],
    ['serves: { a: b }', 'There is no requirement "{"a":"b"}".', expect.anything()],
    ['serves', 'There is no requirement "".', expect.anything()],
  ])('is a problem with its place: %s', (keys, message, hint) => {
    expect(read(keys).problems).toEqual([{ severity: 'error', line: 8, column: 11, message, hint }]);
  });

  it('stands at an action alone', () => {
    const { problems } = readGuide('## Task <!-- waymark id: t, serves: cis-5.0.0/1.4 -->\n\n1. Do it.\n', VOCABULARY);
    expect(problems.map(({ message }) => message)).toContain('"serves" is not known here.');
  });
});

describe('the requirements', () => {
  it('have ids of their own, a source and a day', () => {
    expect(new Set(REQUIREMENTS.map(({ id }) => id)).size).toBe(REQUIREMENTS.length);
    for (const { id, source, read: day, number } of REQUIREMENTS) {
      expect(source).toMatch(/^https:\/\//);
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(id.endsWith(`/${number}`)).toBe(true);
    }
  });

  it('say what could not be checked', () => {
    expect(REQUIREMENTS.filter(({ checked }) => !checked).map(({ id }) => id)).toEqual([
      'cis-5.0.0/1.6',
      'cis-3.0.0/1.7',
    ]);
    expect(requirementOf('security-hub/IAM.9')?.source).toMatch(/#iam-9$/);
    expect(requirementOf('security-hub/IAM.99')).toBeUndefined();
  });
});
