import { describe, expect, it } from 'vitest';
import { answeredOf } from './answers.ts';

const NOW = Date.UTC(2026, 10, 25);
const asked = (text?: string) =>
  answeredOf(new Response(null, { status: 503, headers: text === undefined ? {} : { 'retry-after': text } }), NOW);

describe('how long an answer asks to wait', () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['0', 0],
    ['7', 7000],
    ['-3', 0],
    ['Wed, 25 Nov 2026 00:01:00 GMT', 60_000],
    ['Tue, 24 Nov 2026 00:01:00 GMT', 0],
  ])('%j: %s ms', (text, wait) =>
    expect(asked(text)).toEqual(wait === undefined ? { status: 503 } : { status: 503, retryAfter: wait }),
  );
});
