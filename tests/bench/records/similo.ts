import type { RecordLocator } from './protocol.ts';
import type { Recorded } from './record.ts';

/**
 * Similo (Nass, Alegroth, Feldt, Leotta, Ricca, TOSEM 2023), written from its published description: fourteen weighted
 * comparisons, and the best score wins. It never says that an element is not there.
 */
export const similo: RecordLocator = {
  name: 'Similo as published (best score wins)',
  ready(old, candidates) {
    LIKENESS.clear();
    const scores = candidates.map((candidate) => scoreOf(old, candidate));
    return (among) => {
      let best: number | undefined;
      for (const index of among) {
        if (best === undefined || (scores[index] as number) > (scores[best] as number)) best = index;
      }
      return best;
    };
  },
};

type Compare = (a: Recorded, b: Recorded) => number;

const COMPARISONS: [weight: number, Compare][] = [
  [1.5, (a, b) => same(a.tag, b.tag)],
  [1.5, (a, b) => same(a.name ?? '', b.name ?? '')],
  [1.5, (a, b) => same(a.id, b.id)],
  [1.5, (a, b) => likeness(lettersOf(a.visibleText), lettersOf(b.visibleText))],
  [1.5, (a, b) => sharedWords(a.neighborText, b.neighborText)],
  [0.5, (a, b) => likeness(a.classList.join(' '), b.classList.join(' '))],
  [0.5, (a, b) => likeness(bare(a.href), bare(b.href))],
  [0.5, (a, b) => likeness(a.alt, b.alt)],
  [0.5, (a, b) => likeness(a.xpath, b.xpath)],
  [0.5, (a, b) => likeness(a.idxpath, b.idxpath)],
  [0.5, (a, b) => (a.isButton === b.isButton ? 1 : 0)],
  [0.5, ({ location: a }, { location: b }) => Math.max(0, 100 - Math.hypot(a.x - b.x, a.y - b.y)) / 100],
  [0.5, (a, b) => ratio(a.area, b.area)],
  [0.5, (a, b) => ratio(a.shape, b.shape)],
];

const scoreOf = (a: Recorded, b: Recorded): number =>
  COMPARISONS.reduce((sum, [weight, compare]) => sum + weight * compare(a, b), 0);

const same = (a: string, b: string) => (a !== '' && a.toLowerCase() === b.toLowerCase() ? 1 : 0);
const ratio = (a: number, b: number) => (a > 0 && b > 0 ? Math.min(a, b) / Math.max(a, b) : 0);
const bare = (href: string) => href.replace(/^.*\/web\/\d+[a-z_]*\//, '');

/** Letters and digits of a text of 3 to 50 characters; other texts are not compared. */
function lettersOf(words: readonly string[]): string {
  const text = words.join(' ').trim();
  return text.length < 3 || text.length > 50 ? '' : text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const others = new Set(b.map((word) => word.toLowerCase()));
  const shared = a.filter((word) => others.has(word.toLowerCase())).join('').length;
  return Math.min(1, shared / Math.max(a.join('').length, b.join('').length));
}

const LIKENESS = new Map<string, Map<string, number>>();

/** 1 for equal strings, 0 for wholly different ones, by Levenshtein's distance over the longer length. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const known = LIKENESS.get(a) ?? new Map<string, number>();
  LIKENESS.set(a, known);
  const found = known.get(b) ?? 1 - distance(a, b) / Math.max(a.length, b.length);
  known.set(b, found);
  return found;
}

function distance(a: string, b: string): number {
  let [from, ends, other] = [0, a.length, b.length];
  while (from < ends && from < other && a[from] === b[from]) from++;
  while (ends > from && other > from && a[ends - 1] === b[other - 1]) {
    ends--;
    other--;
  }
  return between(a.slice(from, ends), b.slice(from, other));
}

function between(a: string, b: string): number {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const up = row[j] as number;
      const change = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, up + 1, (row[j - 1] as number) + 1);
      diagonal = up;
    }
  }
  return row[b.length] as number;
}
