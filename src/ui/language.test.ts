import { describe, expect, it } from 'vitest';
import { languageFor } from './language.ts';

describe('the language of the product', () => {
  it.each([
    [['de-CH'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['nl', 'sv', 'fr-CA'], 'fr'],
    [['nl'], 'en'],
    [[], 'en'],
    [['pt-PT'], 'pt_BR'],
    [['zh'], 'zh_CN'],
    [['zh-Hans-SG'], 'zh_CN'],
    [['zh-TW'], 'zh_TW'],
    [['zh-Hant'], 'zh_TW'],
    [['zh-HK'], 'zh_TW'],
    [['zh_Hant_MO'], 'zh_TW'],
    [['in'], 'id'],
    [['ID-id'], 'id'],
    [['it-IT'], 'it'],
    [['item', 'tr'], 'tr'],
  ] as const)('for a browser in %j is %s', (browser, language) => {
    expect(languageFor('auto', browser)).toBe(language);
  });

  it('is what the person chose, whatever the browser speaks', () => {
    expect(languageFor('ko', ['de'])).toBe('ko');
  });
});
