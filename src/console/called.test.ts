import { describe, expect, it } from 'vitest';
import { calledAmong } from './called.ts';
import type { Language } from './language.ts';
import { WHOLE_CATALOGUE as CATALOGUE } from './languages.ts';
import type { Target } from './target.ts';

const called = calledAmong(CATALOGUE.values());

describe('what the console calls', () => {
  it.each<[string, Language, string | undefined, string?]>([
    ['Add MFA', 'ja', 'MFA を追加'],
    ['add mfa', 'ko', 'MFA 추가'],
    // Nobody has seen it: a guess is no name to send people after.
    ['Add MFA', 'de', undefined],
    ['Create user', 'ja', 'ユーザーの作成', 'create.finish'],
    ['IAM users', 'de', 'Benutzer'],
    ['Custom password', 'ja', 'カスタムパスワード'],
    ['Security recommendations', 'ja', undefined],
    ['Account', 'ja', undefined],
    ['', 'ja', undefined],
    // Known to be called so elsewhere: the control that is meant decides.
    ['Next', 'ja', '次へ', 'mfa.next'],
  ])('%j in %s is %j (%s)', (name, language, expected, own) => {
    expect(called(name, language, own === undefined ? undefined : CATALOGUE.get(own))).toBe(expected);
  });

  it('is not said where two things of one name are called differently, unless it is known which is meant', () => {
    const of = (id: string, ja: string): Target => ({
      id,
      roles: ['button'],
      names: { en: [{ text: 'Close', confidence: 'seen' }], ja: [{ text: ja, confidence: 'seen' }] },
    });
    const [one, two, same] = [of('one', '閉じる'), of('two', '終了'), of('same', '閉じる')];
    expect(calledAmong([one, two])('Close', 'ja')).toBeUndefined();
    expect(calledAmong([one, two])('Close', 'ja', two)).toBe('終了');
    expect(calledAmong([one, same])('Close', 'ja')).toBe('閉じる');
    const nameless: Target = { id: 'x', roles: ['text'], names: {}, scope: { in: 'container', named: two.names } };
    expect(calledAmong([nameless])('close', 'ja')).toBe('終了');
  });
});
