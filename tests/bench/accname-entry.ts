// What the bench of accessible names calls in the page, besides what its tests call.
import { computeAccessibleName } from 'dom-accessibility-api';
import { contentOf, couldBeNamed, lettersOf, nameOf, roughNameOf } from '../../src/locate/names.ts';

export { ask, show } from '../accname/entry.ts';

const ROUNDS = 15;
const AT_A_TIME = 4;

/** Milliseconds that one thing takes for all candidates of the page, the median of many rounds, layout clean. */
export function timesOf(selector: string, wanted: string) {
  const all = [...document.querySelectorAll(selector)];
  const letters = [lettersOf(wanted)];
  const everything = [...document.querySelectorAll('*')];
  return {
    elements: everything.length,
    candidates: all.length,
    rough: median(() => all.map(roughNameOf)),
    prefilter: median(() => all.filter((one) => couldBeNamed(one, letters))),
    search: median(() => all.filter((one) => couldBeNamed(one, letters) && nameOf(one) === wanted)),
    exact: median(() => all.map(nameOf)),
    library: median(() => all.map((one) => computeAccessibleName(one, { computedStyleSupportsPseudoElements: true }))),
    content: median(() => all.map(contentOf)),
    survivors: all.filter((one) => couldBeNamed(one, letters)).length,
  };
}

function median(work: () => unknown): number {
  // Firefox's clock has whole milliseconds: several at a time.
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let time = 0; time < AT_A_TIME; time++) work();
    return (performance.now() - start) / AT_A_TIME;
  });
  return Math.round((times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0) * 100) / 100;
}
