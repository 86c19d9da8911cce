// Similo as its authors describe it (Nass, Alegroth, Feldt, Leotta, Ricca: TOSEM 2023), written from the description.
import type { Answer } from '../page/ours.ts';
import type { Subject } from '../page/subject.ts';
import { likeness } from './levenshtein.ts';
import { type Properties, propertiesIn } from './properties.ts';

/** Records the control on the unchanged page, and answers with whatever is most like it: there is no "not here". */
export function similo(unchanged: Subject): () => Answer {
  const { document } = unchanged;
  const recorded = unchanged.elements[0] && propertiesIn(document).get(unchanged.elements[0]);
  return () => {
    if (!recorded) return { words: 'missing' };
    let best: { element?: Element; score: number } = { score: -1 };
    for (const [element, properties] of propertiesIn(document)) {
      const score = scoreOf(recorded, properties);
      if (score > best.score) best = { element, score };
    }
    return { element: best.element };
  };
}

/** Properties that were found stable count 1.5, the others 0.5. */
function scoreOf(old: Properties, now: Properties): number {
  const stable =
    equal(old.tag, now.tag) +
    equal(old.name, now.name) +
    equal(old.id, now.id) +
    likeness(old.text, now.text) +
    shared(old.neighbours, now.neighbours);
  const others =
    likeness(old.classes, now.classes) +
    likeness(old.href, now.href) +
    likeness(old.alt, now.alt) +
    likeness(old.xpath, now.xpath) +
    likeness(old.idXpath, now.idXpath) +
    Number(old.isButton === now.isButton) +
    Math.max(0, 100 - Math.hypot(old.x - now.x, old.y - now.y)) / 100 +
    ratio(old.area, now.area) +
    ratio(old.shape, now.shape);
  return 1.5 * stable + 0.5 * others;
}

const equal = (a: string, b: string) => Number(a.toLowerCase() === b.toLowerCase());
const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b, 1e-9);

/** Length of the words that both have, by the length of all words of the longer text. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const lengthOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + word.length, 0);
  const longest = Math.max(lengthOf(a), lengthOf(b));
  return longest === 0 ? 0 : lengthOf([...a].filter((word) => b.has(word))) / longest;
}
