import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';

const RELAY = 'src/platform/participant-relay.ts';
const code = filesOf('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$|\/fixtures\//.test(path));

describe('the relay of a session that a person takes part in', () => {
  it('is spoken to by the worker alone', () => {
    const importing = code.filter((path) => /\/participant-relay\.ts'/.test(textOf(path)));
    expect(importing).toEqual(['src/background/training-hear.ts', 'src/background/training-post.ts']);
  });

  it('learns nothing that a browser could be known by', () => {
    for (const manner of ["credentials: 'omit'", "redirect: 'error'", "referrerPolicy: 'no-referrer'"])
      expect(textOf(RELAY)).toContain(manner);
    const calls = [...textOf(RELAY).matchAll(/\bfetch\(([^)]*)/g)].map(([, given = '']) => given);
    expect(calls.filter((given) => !given.includes('...PLAIN'))).toEqual([]);
    expect(calls.length).toBe(2);
  });

  it('is named nowhere else: no console page and no page of ours asks for anything', () => {
    const ways = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|new EventSource|RTCPeerConnection/;
    const edges = code.filter((path) =>
      /^src\/(content|overlay|popup|options|welcome|report|ui|follow|locate)\//.test(path),
    );
    expect(edges.filter((path) => ways.test(textOf(path)))).toEqual([]);
    expect(edges.length).toBeGreaterThan(50);
  });
});
