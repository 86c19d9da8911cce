import type { Target } from '../console/target.ts';
import { type Held, locateHeader } from '../locate/folded.ts';
import { spokenRoleOf } from '../locate/roles.ts';
import type { Finding } from '../overlay/view.ts';
import type { Focus } from './focus.ts';
import { controlName } from './names.ts';
import { find, isHeld, type Scene } from './scene.ts';

/** How the header of a folded part was known that no name tells. */
const BY_STATE = '[aria-expanded=false]';

/**
 * The thing to open first where a control is not to be seen: the header of the folded part of the page in which it is,
 * whatever that is called; else what the catalogue says, such as the account menu, the nearest first. What is open
 * already hides nothing.
 * @param optional such an action is done where the page shows its control: unknown parts are not opened for it
 */
export function throughOpener(target: Target, scene: Scene, optional = false): Omit<Focus, 'entry'> | undefined {
  const chain = openersOf(target, scene);
  const header = optional && chain.length === 0 ? undefined : headerFor(target, scene);
  if (header) return onHeader(header, target, chain, scene);
  for (const opener of chain) {
    const found = find(opener, scene);
    if (isHeld(found)) return isOpen(found.element) ? undefined : onOpener(opener, found, scene);
  }
  return undefined;
}

/** What is said of a ringed control. */
export function ringedFinding(name: string, held: Held, opener?: 'named' | 'unnamed'): Finding {
  const { element, disabled } = held;
  return { is: 'ringed', name, role: spokenRoleOf(element), disabled, opener };
}

function headerFor(target: Target, scene: Scene): Held | undefined {
  const { document, index, look } = scene;
  if (find(target, scene).verdict !== 'missing') return undefined;
  return locateHeader(target, { document, index, place: look.place, language: look.language });
}

/** Named only where the catalogue knows it: what a part of the page is called is the page's own text. */
function onHeader(header: Held, target: Target, chain: readonly Target[], scene: Scene): Omit<Focus, 'entry'> {
  const known = chain.find((one) => {
    const found = find(one, scene);
    return isHeld(found) && found.element === header.element;
  });
  if (known) return onOpener(known, header, scene);
  const finding = ringedFinding(controlName(target, scene.look.language), header, 'unnamed');
  return { ringed: header, finding, opener: BY_STATE };
}

const onOpener = (opener: Target, ringed: Held, { look }: Scene): Omit<Focus, 'entry'> => ({
  ringed,
  finding: ringedFinding(controlName(opener, look.language), ringed, 'named'),
  opener: opener.id,
});

/** What the catalogue says has to be opened, from the nearest to the outermost. */
function openersOf({ opener }: Target, scene: Scene): Target[] {
  const next = opener === undefined ? undefined : scene.catalogue?.get(opener);
  return next ? [next, ...openersOf(next, scene)] : [];
}

const isOpen = (element: Element) => element.getAttribute('aria-expanded') === 'true';
