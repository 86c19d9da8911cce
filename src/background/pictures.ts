import where from '../../assets/pictures/where/where.json';
import type { PageRef } from '../console/page.ts';
import type { PictureFile, WhereInWindow } from '../messages/protocol.ts';

/** Addresses of the pictures of where controls are, by file. `npm run pictures` makes them. */
const FILES = import.meta.glob<string>('../../assets/pictures/where/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const WHERE: Readonly<Record<string, { page: string; where: string }>> = where;

/**
 * The picture of where a control is, or undefined where there is none. It is read here and told to the checklist as text:
 * a file that pages could ask for would tell them that Waymark is there.
 */
export async function pictureOf(target: string): Promise<PictureFile | undefined> {
  const file = FILES[`../../assets/pictures/where/${target}.webp`];
  const known = Object.hasOwn(WHERE, target) ? WHERE[target] : undefined;
  if (!file || !known) return undefined;
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const src = `data:image/webp;base64,${btoa(String.fromCharCode(...bytes))}`;
  return { src, page: known.page as PageRef, where: known.where as WhereInWindow };
}
