// The texts of the product are in `assets/_locales/`, one file a language, in the browsers' own format. A build has them
// twice: whole in `_locales/`, which the browser reads for the manifest and our own pages load; and as `texts/xx.js`, which
// the worker puts into console pages before the walk, with the texts alone that are said there.
import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../assets/_locales/', import.meta.url);

/** Texts that are never said on a console page, by the first part of their key. */
export const ELSEWHERE =
  /^(ext|command|badge|access|partition|runs|where|popup|welcome|options|erase|export|report|verify|session|policy|board)_|^problem_link/;

/**
 * The messages of one language, each in English where it is not translated yet. Notes for translators are left out.
 * @param {string} language as in `_locales`
 * @returns {Record<string, { message: string }>}
 */
export function messagesOf(language) {
  const english = read('en');
  const own = read(language);
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [key, { message: own[key]?.message ?? message }]),
  );
}

function read(language) {
  const file = new URL(`${language}/messages.json`, FOLDER);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The script that leaves a language's texts in a frame's own world, and says so to a walk that is there already. */
export function textsScript(language) {
  const said = Object.entries(messagesOf(language)).filter(([key]) => !ELSEWHERE.test(key));
  const texts = Object.fromEntries(said.map(([key, { message }]) => [key, message]));
  return `{
  const slot = (globalThis.__waymarkTexts ??= {});
  slot.language = ${JSON.stringify(language)};
  slot.texts = ${JSON.stringify(texts, null, 2)};
  slot.changed?.();
}
`;
}

/**
 * @param {readonly string[]} languages
 * @returns {import('vite').Plugin}
 */
export function locales(languages) {
  return {
    name: 'waymark:locales',
    generateBundle() {
      for (const language of languages) {
        const messages = JSON.stringify(messagesOf(language), null, 2);
        this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source: messages });
        this.emitFile({ type: 'asset', fileName: `texts/${language}.js`, source: textsScript(language) });
      }
    },
  };
}
