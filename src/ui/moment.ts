import { tagOf } from './language.ts';
import { textLanguage } from './texts.ts';

/** A moment as people write it: day and time, as the language has it in which texts are said. Takes Unix milliseconds. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(tagOf(textLanguage()), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
