import { expect, it } from 'vitest';
import { lettersOf } from './rough.ts';

it.each([
  ['Create user', 'createuser'],
  ['  Create\u00a0 USER ', 'createuser'],
  ['Größe', 'große'],
  ['Ação', 'acao'],
  ['ＭＦＡ', 'mfa'],
  ['İptal', 'iptal'],
  ['ΟΔΟΣ', 'οδοσ'],
])('the letters of %j are %j', (name, letters) => {
  expect(lettersOf(name)).toBe(letters);
});

it('letters do not depend on where a text is cut', () => {
  for (const text of ['ユーザーガイド', '사용자 생성', 'Créer un utilisateur', 'ΟΔΟΣ x', 'İıﬁ']) {
    for (let at = 0; at <= text.length; at++) {
      expect(lettersOf(text.slice(0, at)) + lettersOf(text.slice(at))).toBe(lettersOf(text));
    }
  }
});
