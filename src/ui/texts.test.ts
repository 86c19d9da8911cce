import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { textsScript } from '../../scripts/locales.mjs';
import { ProblemError, problemOf, sayProblem } from './problem.ts';
import { fill, onOtherTexts, say, setTexts, textLanguage } from './texts.ts';

describe('texts', () => {
  it.each([
    ['{a} of {b}', { a: 1, b: 'two' }, '1 of two'],
    ['{a} {a}', { a: 0 }, '0 0'],
    ['{a}', {}, '{a}'],
    ['none', { a: 1 }, 'none'],
    ['{a}', { a: '{b}', b: 1 }, '{b}'],
  ])('%j with %j', (text, values, expected) => expect(fill(text, values)).toBe(expected));

  it('are said in the language that was set, and by their key where it has none', () => {
    setTexts({ panel_now: 'Jetzt' }, 'de');
    expect([say('panel.now'), say('panel.name')]).toEqual(['Jetzt', 'panel.name']);
  });
});

describe('the texts of a frame', () => {
  /** What the worker does: runs the texts file of a language in the frame's world. */
  const putIn = (language: string) => runInThisContext(textsScript(language));

  it('are those that the worker put in last', () => {
    const walk = new AbortController();
    let drawn = 0;
    putIn('en');
    onOtherTexts(walk.signal, () => drawn++);
    expect([say('panel.now'), textLanguage(), drawn]).toEqual(['Now', 'en', 0]);
    putIn('de');
    expect([say('panel.now'), textLanguage(), drawn]).toEqual(['Jetzt', 'de', 1]);
    walk.abort();
    putIn('ja');
    expect(drawn).toBe(1);
  });

  it('are without those that no console page says', () => {
    expect(textsScript('en')).not.toMatch(/popup_|options_|ext_|badge_/);
    expect(textsScript('en')).toMatch(/panel_.*problem_/s);
  });
});

describe('problems', () => {
  it('become words where a person reads them, one within the other', () => {
    setTexts({ problem_unsaved: 'Nicht gesichert. {problem}', problem_other: 'Fehler: {message}' }, 'de');
    const problem = problemOf(new Error('quota'));
    expect(sayProblem({ text: 'problem.unsaved', values: { problem } })).toBe('Nicht gesichert. Fehler: quota');
  });

  it('keep what they have to say on their way', () => {
    expect(problemOf(new ProblemError('problem.noGuide', { guide: 'x' }))).toEqual({
      text: 'problem.noGuide',
      values: { guide: 'x' },
    });
    expect(problemOf('odd')).toEqual({ text: 'problem.other', values: { message: 'odd' } });
  });
});
