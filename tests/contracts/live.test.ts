import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liveArguments, liveClicks } from '../../scripts/live.mjs';
import { ROOT } from './files.ts';

const PROFILE = '/somewhere/profile';

describe.each(['chrome', 'firefox'] as const)('the live browser (%s)', (browser) => {
  const words = liveArguments(browser, PROFILE);

  it('is an ordinary one: no driver, sandbox, certificate or host-name flags', () => {
    const forbidden =
      /remote|debug|sandbox|certificate|host-resolver|host-rules|marionette|headless|load-extension|web-security|automation/;
    expect(words.filter((word: string) => forbidden.test(word))).toEqual([]);
  });

  it('has a profile of its own and opens the real console', () => {
    expect(words.join(' ')).toContain(PROFILE);
    expect(words.at(-1)).toBe('https://console.aws.amazon.com/iam/home#/home');
  });

  it('prints the clicks that put the extension in', () => {
    expect(liveClicks(browser, '/repo').join('\n')).toContain(`dist/${browser}`);
  });
});

describe('npm start -- --live', () => {
  it.each([
    [['--live', '--headless'], /does not go with --headless/],
    [['--frobnicate'], /"--frobnicate" is not known/],
    [['--live=1'], /"--live=1" is not known/],
    [['--headless=new'], /"--headless=new" is not known/],
    [['--browser=opera'], /--browser wants a name, not "opera"/],
    [['--browser'], /--browser wants a name/],
  ])('refuses %j', (words, message) => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...words], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
