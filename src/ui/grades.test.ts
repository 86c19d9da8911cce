import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textsOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url), 'utf8'));

/** What each language says for "confirmed" and "verified", without what stands around it. */
const STEMS: Record<string, [confirmed: string, verified: string]> = {
  en: ['confirm', 'verif'],
  de: ['bestätigt', 'geprüft'],
  es: ['confirma', 'verifica'],
  fr: ['confirm', 'vérifi'],
  id: ['konfirmasi', 'verifikasi'],
  it: ['conferma', 'verifica'],
  ja: ['確認', '検証'],
  ko: ['확인', '검증'],
  pt_BR: ['confirma', 'verifica'],
  tr: ['onay', 'doğrula'],
  zh_CN: ['确认', '核实'],
  zh_TW: ['確認', '核實'],
};

describe.each(Object.entries(STEMS))('the grades of evidence in %s', (language, [confirmed, verified]) => {
  const texts = textsOf(language);
  const say = (key: string) => texts[key]?.message ?? '';

  it.each(['mark', 'export'])('are words of their own (%s)', (where) => {
    expect(say(`${where}_confirmed`)).toContain(confirmed);
    expect(say(`${where}_verified`)).toContain(verified);
    for (const weaker of ['told', 'seen', 'already', 'passed'].map((grade) => say(`${where}_${grade}`)))
      for (const stem of [confirmed, verified]) expect(weaker).not.toContain(stem);
  });
});
