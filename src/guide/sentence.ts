import type { Inline } from './model.ts';

/** A name or a link in prose, with what stands around it in its own sentence. */
export interface Mention {
  kind: 'name' | 'link';
  text: string;
  /** The sentence before it, as it is written. */
  said: string;
  /** The same without the words of names, links and code: what somebody calls a control is no verb. */
  before: string;
  /** What stands behind it, up to the next name or the end of the sentence, likewise. */
  after: string;
  /** All that stands behind it in the sentence, as it is written. */
  rest: string;
  /** Whether another name follows in the sentence. */
  more: boolean;
  question: boolean;
}

interface Range {
  kind: Mention['kind'] | 'code';
  text: string;
  from: number;
  to: number;
}

/** Sentences longer than this and names beyond these are for reading: nothing is asked of them. */
const LONGEST_SENTENCE = 400;
const MOST_NAMES = 30;

/** Quoted words are names. An apostrophe between two letters ends no quote. */
const QUOTED =
  /(?<=^|[\s(:–—])(?:"([^"]{1,80})"|[“„]([^“”„]{1,80})[“”]|«\s?([^«»]{1,80}?)\s?»|»([^«»]{1,80})«|[‘']((?:[^‘’']|(?<=\p{L})[’'](?=\p{L})){1,80})[’'])(?=$|[\s.,;:!?)–—])/gu;
const END_OF_SENTENCE = /(?<!\b(?:e\.g|i\.e|etc|vs|resp|approx|incl))[.!?](?=\s|$)/gi;
/** Stands in for each letter of a name. */
const MASK = '■';

/** Every name and link of some prose, in order. */
export function mentionsIn(inlines: readonly Inline[]): Mention[] {
  const text = inlines.map((inline) => inline.text).join('');
  const ranges = rangesOf(inlines);
  const masked = maskedBy(text, ranges);
  const ends = [...masked.matchAll(END_OF_SENTENCE)].map(({ index }) => index);
  const shown = ranges.filter((range) => range.kind !== 'code').slice(0, MOST_NAMES);
  return shown.flatMap((range) => mentionOf(range, { text, masked, ends, ranges }));
}

/** Marked text is one name; quoted parts of plain text are names too. */
function rangesOf(inlines: readonly Inline[]): Range[] {
  let at = 0;
  return inlines.flatMap(({ t, text }): Range[] => {
    const from = at;
    at += text.length;
    if (t === 'text') return quotedIn(text, from);
    const kind = t === 'link' || t === 'code' ? t : 'name';
    return [{ kind, text, from, to: at }];
  });
}

function quotedIn(text: string, from: number): Range[] {
  return [...text.matchAll(QUOTED)].map((found) => ({
    kind: 'name',
    text: found.slice(1).find((group) => group !== undefined) ?? '',
    from: from + found.index,
    to: from + found.index + found[0].length,
  }));
}

function maskedBy(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of ranges) {
    masked += text.slice(at, from) + MASK.repeat(to - from);
    at = to;
  }
  return masked + text.slice(at);
}

interface Prose {
  text: string;
  masked: string;
  ends: readonly number[];
  ranges: readonly Range[];
}

function mentionOf({ kind, text, from, to }: Range, { text: all, masked, ends, ranges }: Prose): Mention[] {
  if (kind === 'code') return [];
  const begin = (ends.findLast((end) => end < from) ?? -1) + 1;
  const end = ends.find((one) => one >= to) ?? all.length;
  if (end - begin > LONGEST_SENTENCE) return [];
  const next = ranges.find((range) => range.kind === 'name' && range.from >= to && range.from < end);
  return [
    {
      kind,
      text,
      said: all.slice(begin, from),
      before: masked.slice(begin, from),
      after: masked.slice(to, next?.from ?? end),
      rest: all.slice(to, end),
      more: next !== undefined,
      question: masked[end] === '?',
    },
  ];
}
