import { pageOf } from '../console/place.ts';
import { turning } from '../follow/turning.ts';
import { indexOf } from '../locate/page-index.ts';
import type { FrameReport } from '../messages/protocol.ts';
import { lookAt } from './look.ts';
import { type Scene, STILL } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How long a control is waited for on a page that never comes to rest. Milliseconds. */
const PATIENCE = 5000;
/** How long after the page was opened its tag of who is signed in is waited for. (It comes late; seen.) Milliseconds. */
const LATEST = 4000;

/** What a frame sees, one look after the other. */
export interface Scenes {
  /**
   * What is to be seen now. While the page has a new address but still shows the old content, it is turning: the scene is
   * that of the old content, and what the person does there belongs to it.
   */
  now(): { scene: Scene; isTurning: boolean };
  /** Notes which entry is worked on, and whether its control is ringed. */
  waitFor(entry: string | undefined, isRinged: boolean): void;
  /** Whether the entry's control has only been waited for a short while. */
  isEarly(): boolean;
}

/**
 * @param quietSince when the page last changed, in `performance.now()` time
 * @param vocabulary the controls that we know, in the language of the page
 * @param others what the other frames of the tab report: one of them may know who is signed in
 */
export function createScenes(
  document: Document,
  quietSince: () => number,
  others: () => readonly Pick<FrameReport, 'principal'>[],
  vocabulary: Vocabulary,
): Scenes {
  const isOld = turning(document);
  /** The address of what is shown. */
  let shown = document.URL;
  let waiting: { id?: string; since: number } = { since: performance.now() };
  const isEarly = () => performance.now() - waiting.since <= PATIENCE;
  return {
    now() {
      const now = performance.now();
      const isTurning = isOld(pageOf(new URL(document.URL)), now);
      if (!isTurning) shown = document.URL;
      const look = lookAt(document, shown);
      const principal = [look, ...others()].find((one) => one.principal !== 'unknown')?.principal ?? 'unknown';
      const still = isEarly() ? now - quietSince() : Math.max(STILL, now - quietSince());
      const arriving = principal === 'unknown' && now < LATEST;
      const scene = {
        document,
        index: indexOf(document),
        found: new Map(),
        look: { ...look, principal },
        catalogue: vocabulary(look.language),
        still,
        arriving,
      };
      return { scene, isTurning };
    },
    waitFor(id, isRinged) {
      if (isRinged || id !== waiting.id) waiting = { id, since: performance.now() };
    },
    isEarly,
  };
}
