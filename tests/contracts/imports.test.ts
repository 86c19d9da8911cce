import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';
import { disallowed, importsIn } from './imports.ts';

const sources = filesOf('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$|\.d\.ts$|\/fixtures\//.test(path));

describe('imports point downwards only', () => {
  it('in every file of src/', () => {
    const found = sources.flatMap((from) => importsIn(textOf(from)).map((what) => disallowed({ from, what })));
    expect(found.filter(Boolean)).toEqual([]);
    expect(found.length).toBeGreaterThan(50);
  });

  it.each([
    ['src/guide/read.ts', '../platform/storage.ts'],
    ['src/guide/read.ts', '../locate/locate.ts'],
    ['src/progress/fold.ts', 'preact'],
    ['src/training/outbox.ts', '../platform/storage.ts'],
    ['src/training/hpke.ts', '../messages/protocol.ts'],
    ['src/verify/read.ts', '../platform/storage.ts'],
    ['src/locate/locate.ts', '../overlay/view.ts'],
    ['src/overlay/ring.ts', '../content/walk.ts'],
    ['src/content/walk.ts', '../background/index.ts'],
    ['src/content/walk.ts', 'webextension-polyfill'],
    ['src/board/Files.tsx', '../report/Sheet.tsx'],
    ['src/training/inbox.ts', '../board/live.ts'],
    ['src/console/hosts.ts', '../../tests/practice-console/labels.ts'],
    ['src/background/index.ts', 'react'],
    ['src/ui/texts.ts', '../../assets/_locales/de/messages.json'],
    ['src/ui/texts.ts', '../../assets/guides/x/guide.md?raw'],
    ['src/overlay/view.ts', '../../assets/_locales/en/messages.json'],
  ])('would catch, in %s, %s', (from, what) => {
    expect(disallowed({ from, what })).toBe(`Disallowed import ${what} in ${from}`);
  });

  it.each([
    ['src/guide/read.ts', 'yaml'],
    ['src/progress/judge.ts', '../console/place.ts'],
    ['src/training/file.ts', '../export/import.ts'],
    ['src/verify/judge.ts', '../progress/fold.ts'],
    ['src/verify/rows.ts', '@vanillaes/csv'],
    ['src/platform/browser.ts', 'webextension-polyfill'],
    ['src/content/focus.ts', '../locate/locate.ts'],
    ['src/board/live.ts', '../training/inbox.ts'],
    ['src/board/guides.ts', '../../assets/guides/x/guide.md?raw'],
    ['src/background/guides.ts', '../../assets/guides/x/guide.md?raw'],
    ['src/ui/texts.ts', '../../assets/_locales/en/messages.json'],
  ])('allows, in %s, %s', (from, what) => {
    expect(disallowed({ from, what })).toBeUndefined();
  });
});

describe('the practice console', () => {
  it('imports nothing of the extension, and the extension nothing of it', () => {
    const practice = filesOf('tests/practice-console', ['.ts', '.tsx', '.mjs']).filter(
      (path) => !path.endsWith('.test.ts'),
    );
    const crossing = practice.filter((path) => importsIn(textOf(path)).some((what) => what.includes('src/')));
    expect(crossing).toEqual([]);
    expect(practice.length).toBeGreaterThan(5);
  });
});
