import { TROUBLED, troubleOfControl, troubleOfPage } from '../console/trouble.ts';
import { refusalIn } from '../follow/refusal.ts';
import type { Trouble } from '../overlay/view.ts';
import type { Focus } from './focus.ts';
import type { Search } from './inquiry.ts';
import { isHeld, type Scene } from './scene.ts';

/** Cloudscape's form field, and the error beside it (3.0.1383; measured). */
const FIELD = '[class*="awsui_root_14mhv_"]';
const ERROR = '[class*="awsui_error_14mhv_"]';
const INVALID = '[aria-invalid="true"]';

/** Findings with which the present page has nothing to do with the present action. */
const AWAY = new Set(['elsewhere', 'wrong-principal', 'unknown-principal']);

/** What a page marks as wrong, and where. */
export interface Marked {
  trouble: Trouble;
  element: Element;
}

/** What of a walk's search looking for marks takes. */
type Eyes = Pick<Search, 'find' | 'targetOf' | 'rootsOf' | 'controlTitle'>;

/**
 * What the console marks as wrong as far as it concerns the present action: its own field, another field of the same form,
 * or the page that refuses. What fields hold and what messages say is not read.
 * @param refused whether the page has refused something during this visit
 */
export function markedNow(focus: Focus, scene: Scene, refused: boolean, eyes: Eyes): Marked | undefined {
  const { entry, finding } = focus;
  if (entry?.kind !== 'action' || AWAY.has(finding.is)) return undefined;
  // Looking for controls costs more than looking for marks, and most pages have none.
  if (!isMarked(scene, eyes)) return refused ? ofPage(scene) : undefined;
  const target = eyes.targetOf(entry.action, scene);
  const own = target && wrongAt(target.id, scene, eyes);
  return own ?? otherField(scene, eyes) ?? (refused ? ofPage(scene) : undefined);
}

/** Whether anything of the document is marked as wrong, in its open shadow roots too. */
const isMarked = ({ document }: Scene, { rootsOf }: Eyes): boolean =>
  [document, ...rootsOf(document)].some((root) => root.querySelector(`${ERROR}, ${INVALID}`) !== null);

/** Whether the field of a control is marked as wrong: by itself, or by the error beside it. */
function wrongAt(control: string, scene: Scene, { find, controlTitle }: Eyes): Marked | undefined {
  const target = scene.catalogue?.get(control);
  const found = target && find(target, scene);
  if (!target || !found || !isHeld(found)) return undefined;
  const { element } = found;
  const error = [...(element.closest(FIELD)?.querySelectorAll(ERROR) ?? [])].find(isSeen);
  if (!error && !(element.matches(INVALID) && isSeen(element))) return undefined;
  const name = controlTitle(target, scene.look.language);
  return { trouble: { of: 'field', name, kind: troubleOfControl(control) }, element: error ?? element };
}

function otherField(scene: Scene, eyes: Eyes): Marked | undefined {
  const element = [...scene.document.querySelectorAll(INVALID)].find(isSeen);
  if (!element) return undefined;
  const known = TROUBLED.map((control) => wrongAt(control, scene, eyes)).find((marked) => marked !== undefined);
  return known ?? { trouble: { of: 'form' }, element };
}

function ofPage({ document, look }: Scene): Marked | undefined {
  const element = refusalIn(document);
  return element && { trouble: { of: 'page', kind: troubleOfPage(look.place) }, element };
}

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
