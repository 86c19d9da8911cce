import { describe, expect, it } from 'vitest';
import { textsScript } from '../../scripts/locales.mjs';
import { say, textLanguage } from '../ui/texts.ts';
import { speakAsTold } from './texts.ts';

/** What the worker does: runs the texts file of a language in the frame's world. */
const putIn = (language: string) => new Function(textsScript(language))();

describe('the texts of a frame', () => {
  it('are those that the worker put in, and those that it puts in later', () => {
    const walk = new AbortController();
    let drawn = 0;
    putIn('en');
    speakAsTold(globalThis, walk.signal, () => drawn++);
    expect([say('panel.progress', { done: 1, total: 2 }), textLanguage(), drawn]).toEqual(['1 of 2 done', 'en', 0]);
    putIn('de');
    expect([textLanguage(), drawn]).toEqual(['de', 1]);
    walk.abort();
    putIn('ja');
    expect([textLanguage(), drawn]).toEqual(['de', 1]);
  });

  it('are without those that no console page says', () => {
    expect(textsScript('en')).not.toMatch(/popup_|options_|ext_|badge_/);
    expect(textsScript('en')).toMatch(/panel_.*problem_/s);
  });
});
