import { dotted, say } from '../../ui/texts.ts';
import type { Trouble } from '../view.ts';

/** What the console marks as wrong, in our own words; where we do not know them, its own are pointed at. */
export function troubleText(trouble: Trouble): string {
  const marked = trouble.of === 'field' ? say('trouble.field', { name: trouble.name }) : say(`trouble.${trouble.of}`);
  const kind = trouble.of === 'form' ? undefined : trouble.kind;
  return `${marked} ${say(kind ? dotted(`trouble.${kind}`) : 'trouble.unknown')}`;
}
