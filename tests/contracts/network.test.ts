import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';

/** The only files that speak to a network for a trainer, each when asked: a session that was made, a record that is sent. */
const TRAINER = ['src/platform/record-store.ts', 'src/platform/trainer-relay.ts'];
/** And for whoever takes part in a session. */
const PARTICIPANT = 'src/platform/participant-relay.ts';

/** Every way for a script to reach a network; a `fetch` of another name is one as well. */
const WAYS =
  /\bfetch\b(?!`)|XMLHttpRequest|\bWebSocket\b|sendBeacon|new EventSource|\bWebTransport\b|RTCPeerConnection/;
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

const shipped = filesOf('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$|\/fixtures\//.test(path));

describe('the network', () => {
  it('is reached by those files alone that are named', () => {
    const found = shipped.filter((path) => WAYS.test(withoutComments(textOf(path))));
    expect(found.filter((path) => path !== PARTICIPANT)).toEqual(TRAINER);
  });

  it('learns from none of them who asks', () => {
    for (const path of TRAINER) {
      const calls = [...textOf(path).matchAll(/\bfetch\(([^;]*)/g)];
      expect([path, calls.length > 0, calls.every(([, given = '']) => given.includes('...PLAIN'))]).toEqual([
        path,
        true,
        true,
      ]);
    }
    expect(textOf('src/platform/answers.ts')).toMatch(
      /credentials: 'omit',\s+redirect: 'error',\s+referrerPolicy: 'no-referrer'/,
    );
  });

  it.each(['void fetch("/x")', 'const get = globalThis.fetch;', 'navigator.sendBeacon("/x")', 'new WebSocket(x)'])(
    'would be found: %s',
    (code) => expect(WAYS.test(withoutComments(code))).toBe(true),
  );
  it.each(['/** `fetch` and not more */', '// one fetch', 'const fetched = 1'])('is not in %s', (code) =>
    expect(WAYS.test(withoutComments(code))).toBe(false),
  );
});
