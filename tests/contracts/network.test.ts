import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';

/** Ways out of the browser. */
const OUT = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b|\bRTCPeerConnection\b/;
const NETWORK = 'src/platform/network.ts';

const code = filesOf('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$|\/fixtures\//.test(path));
const importing = code.filter((path) => /platform\/network\.ts'|\.\/network\.ts'/.test(textOf(path)));

describe('the network', () => {
  it('is spoken to in one file', () => {
    expect(code.filter((path) => OUT.test(textOf(path)))).toEqual([NETWORK]);
  });

  it('is reached by the worker alone, and by the trainer’s board', () => {
    expect(importing.filter((path) => !/^src\/(background\/training-|board\/)/.test(path))).toEqual([]);
    expect(importing.length).toBeGreaterThan(1);
  });

  it('learns nothing that a browser could be known by', () => {
    for (const manner of ["credentials: 'omit'", "redirect: 'error'", "referrerPolicy: 'no-referrer'"])
      expect(textOf(NETWORK)).toContain(manner);
    const calls = [...textOf(NETWORK).matchAll(/\bfetch\(([^)]*)/g)].map(([, given]) => given);
    expect(calls.filter((given) => !given?.includes('...PRIVATE'))).toEqual([]);
    expect(calls.length).toBe(2);
  });
});
