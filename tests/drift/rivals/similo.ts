// Similo as its authors describe it (Nass, Alegroth, Feldt, Leotta, Ricca: TOSEM 2023), written from the description.
import type { Answer } from '../page/ours.ts';
import type { Subject } from '../page/subject.ts';
import { likeness } from './levenshtein.ts';
import { candidatesIn, type Properties, readerFor } from './properties.ts';

/** Records the control on the unchanged page, and answers with whatever is most like it: there is no "not here". */
export function similo(unchanged: Subject): () => Answer {
  const { document } = unchanged;
  const recorded = unchanged.elements[0] && frozen(readerFor(document)(unchanged.elements[0]));
  return () => {
    if (!recorded) return { words: 'missing' };
    let best: { element?: Element; score: number } = { score: -1 };
    for (const [element, properties] of candidatesIn(document)) {
      const score = scoreOf(recorded, properties, best.score);
      if (score > best.score) best = { element, score };
    }
    return { element: best.element };
  };
}

/** Properties as they are now, for good. */
function frozen(properties: Properties): Properties {
  const [neighbours, xpath, idXpath] = [properties.neighbours(), properties.xpath(), properties.idXpath()];
  return { ...properties, neighbours: () => neighbours, xpath: () => xpath, idXpath: () => idXpath };
}

/** Properties that were found stable count 1.5, the others 0.5. Each is between 0 and 1. */
const STABLE = 1.5;
const OTHER = 0.5;

/** The score, or less than `best` where even perfect remaining properties would not make it more: then it is not the best. */
function scoreOf(old: Properties, now: Properties, best: number): number {
  const quick =
    STABLE * (equal(old.tag, now.tag) + equal(old.name, now.name) + equal(old.id, now.id)) +
    OTHER * (Number(old.isButton === now.isButton) + nearness(old, now)) +
    OTHER * (ratio(old.area, now.area) + ratio(old.shape, now.shape));
  if (quick + STABLE * 2 + OTHER * 5 <= best) return -1;
  const texts =
    STABLE * likeness(old.text, now.text) +
    OTHER * (likeness(old.classes, now.classes) + likeness(old.href, now.href) + likeness(old.alt, now.alt));
  if (quick + texts + STABLE + OTHER * 2 <= best) return -1;
  const slow =
    STABLE * shared(old.neighbours(), now.neighbours()) +
    OTHER * (likeness(old.xpath(), now.xpath()) + likeness(old.idXpath(), now.idXpath()));
  return quick + texts + slow;
}

const equal = (a: string, b: string) => Number(a.toLowerCase() === b.toLowerCase());
const ratio = (a: number, b: number) => Math.min(a, b) / Math.max(a, b, 1e-9);
const nearness = (old: Properties, now: Properties) =>
  Math.max(0, 100 - Math.hypot(old.x - now.x, old.y - now.y)) / 100;

/** Length of the words that both have, by the length of all words of the longer text. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const lengthOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + word.length, 0);
  const longest = Math.max(lengthOf(a), lengthOf(b));
  return longest === 0 ? 0 : lengthOf([...a].filter((word) => b.has(word))) / longest;
}
