import type english from '../../assets/_locales/en/messages.json';
import type { UiLanguage } from './preferences.ts';

/** `panel.name` is what the message `panel_name` is called here: browsers allow no dots in the keys of messages. */
type Dotted<K extends string> = K extends `${infer Head}_${infer Rest}` ? `${Head}.${Dotted<Rest>}` : K;

/** Keys of all texts that the extension says. The English texts are in `assets/_locales/en/messages.json`. */
export type TextKey = Dotted<keyof typeof english & string>;

/** What stands for the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts of one language, by message key. Placeholders stand in braces. */
export type Texts = Readonly<Record<string, string>>;

let texts: Texts = {};
let language: UiLanguage = 'en';

/** Sets what is said from now on. What is drawn already must be drawn again by the caller. */
export function setTexts(table: Texts, of: UiLanguage): void {
  texts = table;
  language = of;
}

/** The language in which texts are said. */
export const textLanguage = (): UiLanguage => language;

/** A text with its placeholders filled. A text that is not there is said by its key. */
export function say(key: TextKey, values: Values = {}): string {
  return fill(texts[key.replaceAll('.', '_')] ?? key, values);
}

/** Fills the placeholders of a text; one without a value stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
