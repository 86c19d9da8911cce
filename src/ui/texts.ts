import type english from '../../assets/_locales/en/messages.json';
import type { UiLanguage } from './preferences.ts';

/** `panel.name` is what the message `panel_name` is called here: browsers allow no dots in the keys of messages. */
type Dotted<K extends string> = K extends `${infer Head}_${infer Rest}` ? `${Head}.${Dotted<Rest>}` : K;

/** Keys of all texts that the extension says. The English texts are in `assets/_locales/en/messages.json`. */
export type TextKey = Dotted<keyof typeof english & string>;

type Undashed<K extends string> = K extends `${infer Head}-${infer Rest}` ? `${Head}.${Undashed<Rest>}` : K;

/** A key that is made of a word with hyphens, such as a corner's, in the form that keys have. */
export const dotted = <K extends string>(key: K): Undashed<K> => key.replaceAll('-', '.') as Undashed<K>;

/** What stands for the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts of one language, by message key. Placeholders stand in braces. */
export type Texts = Readonly<Record<string, string>>;

/** What is said in one world: a page of the extension, or all scripts of ours in one frame of the console. */
interface Slot {
  language: UiLanguage;
  texts: Texts;
  changed?: () => void;
}

/** The scripts of a frame are bundled each by itself, and share this. `scripts/locales.mjs` knows its name. */
const world = globalThis as { __waymarkTexts?: Slot };
world.__waymarkTexts ??= { language: 'en', texts: {} };
const slot = world.__waymarkTexts;

/** Sets what is said from now on. What is drawn already must be drawn again by the caller. */
export function setTexts(texts: Texts, language: UiLanguage): void {
  Object.assign(slot, { texts, language });
}

/**
 * Calls back when the worker has put the texts of another language into this frame, until the signal aborts. The twelve
 * tables are not in our scripts, and a console page can load no file of the extension.
 */
export function onOtherTexts(signal: AbortSignal, changed: () => void): void {
  slot.changed = () => signal.aborted || changed();
}

/** The language in which texts are said. */
export const textLanguage = (): UiLanguage => slot.language;

/** A text with its placeholders filled. A text that is not there is said by its key. */
export function say(key: TextKey, values: Values = {}): string {
  return fill(slot.texts[key.replaceAll('.', '_')] ?? key, values);
}

/** Fills the placeholders of a text; one without a value stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
