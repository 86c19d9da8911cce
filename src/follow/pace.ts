/** While something is held: how long after the last cause it is looked again, and how long after the first at most. Milliseconds. */
const PAUSE = 120;
const MOST = 500;
/**
 * Looks take no more than this share of the time, and are this far apart at most, in milliseconds, however much one costs: at
 * first, and on a page that goes on changing.
 */
const EAGER = { share: 0.1, apart: 1500 };
const PATIENT = { share: 0.01, apart: 2500 };
/** A page that has been at rest for so long is looked at this many times sooner: what it shows now may stay. Milliseconds. */
const REST = 200;
const SOONER = 3;
/** How long a page may be looked at eagerly: as long as pages take to load. Milliseconds. */
const LOADING = 3000;

/** Says when to look again, so that a page that never rests is not slowed by being looked at. */
export interface Pace {
  /** How long to wait after this cause if no other comes. Milliseconds; 0: at once. */
  wait(inHaste: boolean): number;
  /** What comes now is news by itself, such as a press of the person: the page may be loading again. */
  renew(): void;
  /** Looks, and remembers what it cost. */
  run(look: () => void): void;
}

/**
 * The pace of looking at a page. The first look after a rest comes at once; what follows is held back so that looking
 * takes at most a tenth of the time while a page loads, and a hundredth afterwards. Ask after each cause: the answer holds
 * only as long as there is none after it.
 * @param now the clock, in milliseconds
 */
export function createPace(now: () => number): Pace {
  let firstCause: number | undefined;
  let busySince = 0;
  let ended = Number.NEGATIVE_INFINITY;
  let cost = 0;
  return {
    wait(inHaste) {
      const at = now();
      firstCause ??= at;
      // A page at rest for so long begins anew.
      if (at - ended > LOADING) busySince = at;
      const { share, apart } = at - busySince < LOADING ? EAGER : PATIENT;
      const pause = Math.min(cost / share, apart);
      const wished = inHaste ? at : Math.min(at + PAUSE, firstCause + MOST);
      const whileBusy = Math.max(wished, ended + pause);
      const atRest = Math.max(at + REST, ended + pause / SOONER);
      return Math.max(0, Math.min(whileBusy, atRest) - at);
    },
    renew() {
      busySince = now();
    },
    run(look) {
      firstCause = undefined;
      const began = now();
      look();
      ended = now();
      cost = ended - began;
    },
  };
}
