// The built extension itself: what is in the folder that people install.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../contracts/sizes.ts';
import { builtExtension, type Kind } from './setting.ts';

const source = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

/** Ways out of the browser, but for `fetch` (`tests/contracts/network.test.ts`), and ways for code to come in. */
const FORBIDDEN =
  /XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b|importScripts|\beval\(|new Function\b|dangerouslySetInnerHTML=/;

const FETCH = /\bfetch\(/;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each<Kind>(['chrome', 'firefox'])('the build for %s', (kind) => {
  const folder = builtExtension(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for what the one manifest asks for', () => {
    for (const key of ['permissions', 'host_permissions', 'optional_host_permissions', 'content_security_policy']) {
      expect(manifest[key]).toEqual(source[key]);
    }
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      source.host_permissions,
    ]);
  });

  it('has no way out of the browser that it should not have, and takes no code from elsewhere', () => {
    const scripts = filesIn(folder).filter((path) => /\.(js|html)$/.test(path));
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.filter((path) => FORBIDDEN.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
    // Sessions alone reach a network, from the worker and from the board: no script in a console page, and no other page.
    const reach = scripts.filter((path) => FETCH.test(readFileSync(path, 'utf8'))).map((path) => basename(path));
    expect(reach.map((name) => name.split('-')[0]).sort()).toEqual(['board', 'index.ts']);
    expect(FETCH.test('void fetch("/x")')).toBe(true);
    expect(FORBIDDEN.test('new WebSocket("wss://x")')).toBe(true);
  });

  it.each(Object.entries(LIMITS))('puts %s into console pages in at most %i bytes', (entry, most) => {
    const shipped = readFileSync(join(folder, entry.replace(/\.tsx?$/, '.js')));
    expect(gzipSync(shipped, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('puts no other script there, and no module that only a page could load', () => {
    const inContent = filesIn(join(folder, 'src/content')).map((path) => relative(folder, path));
    expect(inContent.sort()).toEqual(
      Object.keys(LIMITS)
        .map((entry) => entry.replace(/\.tsx?$/, '.js'))
        .sort(),
    );
    const imported = filesIn(folder).filter((path) => /\.(js|html)$/.test(path));
    const texts = imported.map((path) => readFileSync(path, 'utf8')).join('\n');
    const idle = filesIn(join(folder, 'assets'))
      .map((path) => basename(path))
      .filter((name) => name.endsWith('.js') && !texts.includes(name));
    expect(idle).toEqual([]);
  });

  it('holds nothing but scripts, pages, styles and icons', () => {
    expect(filesIn(folder).filter((path) => !/\.(js|html|css|png|json)$/.test(path))).toEqual([]);
  });
});
