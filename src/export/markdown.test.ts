import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import english from '../../assets/_locales/en/messages.json';
import { AWKWARD, HALF, recordOf } from './fixtures/runs.ts';
import { escaped, renderMarkdown } from './markdown.ts';
import type { Say } from './words.ts';

const texts = english as Record<string, { message: string }>;
const say: Say = (key, values = {}) =>
  (texts[key.replaceAll('.', '_')]?.message ?? `no text ${key}`).replace(/\{(\w+)\}/g, (_, name) =>
    String(values[name]),
  );

/** What a reader of Markdown makes of a paragraph: kinds of nodes, and its text. */
function read(markdown: string) {
  const [node, ...more] = fromMarkdown(markdown).children;
  const inner = node && 'children' in node ? node.children : [];
  return {
    kinds: [node?.type, ...inner.map(({ type }) => type)],
    more: more.length,
    text: inner.map((one) => ('value' in one ? one.value : '')).join(''),
  };
}

describe('a text as Markdown', () => {
  it.each(AWKWARD)('%j is that text and nothing else', (text) => {
    const plain = text.replace(/[\p{Cc}]+/gu, ' ').trim();
    expect(read(escaped(text))).toEqual({ kinds: ['paragraph', 'text'], more: 0, text: plain });
  });

  it.each([
    ['see https://example.org', 'see https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['a@example.org', 'a\\@example.org'],
    ['costs $1 and $2', 'costs \\$1 and \\$2'],
    ['1. x', '1\\. x'],
    ['2026.11.1', '2026\\.11.1'],
  ])('%j is no link, address, formula or list on GitHub either', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it('of any characters is no mark, link, HTML or break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(escaped(text) !== '');
        for (const before of ['', 'x '])
          expect(read(`${before}${escaped(text)} x`)).toMatchObject({ kinds: ['paragraph', 'text'], more: 0 });
      }),
    );
  });
});

describe('a run as Markdown', () => {
  const text = renderMarkdown(recordOf(HALF, { name: '<b>Acme</b> | #1' }), say);

  it('says how each thing is known, since when, and by which version', () => {
    expect(text).toContain('# \\<b\\>Acme\\</b\\> \\| \\#1\n');
    expect(text).toContain('2026-11-25 09:31:00 | 2026.10.1 |');
    expect(text).not.toContain('no text');
    expect(text).not.toContain('undefined');
  });

  it('has parts for what was skipped and why, what does not apply, and what remains', () => {
    const part = (title: string) => text.split('\n## ').find((one) => one.startsWith(title)) ?? '';
    expect(part(texts.export_skipped?.message ?? '')).toContain('=HYPERLINK("x")');
    expect(part(texts.export_notApplies?.message ?? '').split('\n- ')).toHaveLength(2);
    expect(part(texts.export_remains?.message ?? '').split('\n- ').length).toBeGreaterThan(3);
  });
});
