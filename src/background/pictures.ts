import where from '../../assets/pictures/where/where.json';
import { CATALOGUE } from '../console/catalogue.ts';
import type { PageRef } from '../console/page.ts';
import { titleOf } from '../console/place.ts';
import { controlTitle } from '../console/titles.ts';
import type { PictureFile, WhereInWindow } from '../messages/protocol.ts';

/**
 * The pictures of where controls are, by file, as `data:` addresses: what is in the worker's own file needs no request.
 * `npm run pictures` makes them.
 */
const FILES = import.meta.glob<string>('../../assets/pictures/where/*.webp', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const WHERE: Readonly<Record<string, { page: string; where: string }>> = where;

/**
 * The picture of where a control is, or undefined where there is none. It is told to the checklist as text: a file that pages could ask for would tell them that Waymark is there.
 */
export function pictureOf(target: string): PictureFile | undefined {
  const src = FILES[`../../assets/pictures/where/${target}.webp`];
  const known = Object.hasOwn(WHERE, target) ? WHERE[target] : undefined;
  if (!src || !known) return undefined;
  const control = CATALOGUE.get(target);
  const name = control ? controlTitle(control, 'en') : target;
  return { src, page: titleOf(known.page as PageRef, 'en'), name, where: known.where as WhereInWindow };
}
