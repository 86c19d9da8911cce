import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, VOCABULARY } from '../console/catalogue.ts';
import { actionsOfGuide } from './actions.ts';
import { readGuide } from './read.ts';

const here = (path: string) => new URL(path, import.meta.url);
const shipped = readFileSync(here('../../assets/guides/secure-new-account/guide.md'), 'utf8');
/** The document that the product began from, where it is beside the repository. */
const SOURCE = here('../../../shared/source-guide.md');

const namesIn = (text: string | Uint8Array) =>
  actionsOfGuide(readGuide(text, VOCABULARY).guide as never).flatMap(({ control }) =>
    control && 'target' in control ? (control.target.names.en?.map((name) => name.text) ?? []) : [],
  );

describe('the shipped guide', () => {
  const { guide, problems } = readGuide(shipped, VOCABULARY);

  it('reads without a problem', () => expect(problems).toEqual([]));

  it('has three tasks, and an explicit id for every action', () => {
    expect(guide?.tasks.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['root', 6],
      ['user', 9],
      ['self', 8],
    ]);
    expect(actionsOfGuide(guide as never).filter(({ derivedId }) => derivedId)).toEqual([]);
  });

  it('names a control of the catalogue that can be on the page that it names', () => {
    for (const { control, page, id } of actionsOfGuide(guide as never)) {
      if (!control || !('ref' in control) || !page) continue;
      const pages = CATALOGUE.get(control.ref)?.pages;
      if (pages) expect([id, pages.some((one) => page === one || page.startsWith(`${one}/`))]).toEqual([id, true]);
    }
  });

  it('says what its actions serve where these are done or proven', () => {
    const serving = actionsOfGuide(guide as never).filter(({ serves }) => serves);
    expect(serving.map(({ id }) => id)).toEqual([
      ...['root.passkey.next', 'root.app.finish', 'root.token.finish', 'root.confirm'],
      ...['user.group.row', 'user.finish'],
      ...['self.passkey.next', 'self.app.finish', 'self.token.finish', 'self.confirm'],
    ]);
    const hardware = serving.filter(({ serves }) => serves?.includes('security-hub/IAM.6'));
    expect(hardware.map(({ id }) => id)).toEqual(['root.token.finish']);
  });

  it('says for every action how it can be known', () => {
    const kinds = actionsOfGuide(guide as never).map(({ evidence }) => evidence);
    expect(new Set(kinds)).toEqual(new Set(['confirmed', 'seen', 'told']));
  });
});

describe('a guide without directives is useful', () => {
  const NAMES = ['Dashboard', 'Add MFA', 'Users', 'Create user', 'Next'];

  it('as a fixture in the same shape', () => {
    const text = readFileSync(here('./fixtures/plain-prose.md'));
    const { guide, problems } = readGuide(text, VOCABULARY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(guide?.tasks.map(({ steps }) => steps.length)).toEqual([6, 9]);
    expect(namesIn(text)).toEqual(expect.arrayContaining(NAMES));
  });

  it.runIf(existsSync(SOURCE))('as the document that the product began from, broken characters and all', () => {
    const text = readFileSync(SOURCE);
    const { guide, problems } = readGuide(text, VOCABULARY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(guide?.tasks.map(({ steps }) => steps.length)).toEqual([6, 9]);
    expect(namesIn(text)).toEqual(expect.arrayContaining(NAMES));
  });
});
