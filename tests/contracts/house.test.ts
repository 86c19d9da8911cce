import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, ROOT, textOf } from './files.ts';

const code = ['src', 'scripts', 'tests'].flatMap((folder) => filesOf(folder, ['.ts', '.tsx', '.mjs']));

describe('the house', () => {
  it('has the top level that it is given, and what tools need', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'manifest.json',
      'src',
      'assets',
      'tests',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'scripts',
      'node_modules',
      'dist',
      'out',
    ]);
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.has(name));
    expect(found).toEqual([]);
  });

  it('keeps files small', () => {
    const large = code.filter((path) => textOf(path).split('\n').length > 250);
    expect(large).toEqual([]);
  });

  it('keeps download addresses and registries out', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
    const naming = ['package.json', '.npmrc', ...code].filter((path) => /registry\.[\w-]+\.\w+\//.test(textOf(path)));
    expect(naming).toEqual([]);
  });

  it('builds no markup and no code from strings in shipped source', () => {
    const shipped = code.filter((path) => path.startsWith('src/') && !path.endsWith('.test.ts'));
    const pattern = /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function/;
    expect(shipped.filter((path) => pattern.test(textOf(path)))).toEqual([]);
  });

  it('skips the browsers of the driver', () => {
    expect(existsSync(join(ROOT, '.puppeteerrc.cjs'))).toBe(true);
    expect(textOf('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });
});
