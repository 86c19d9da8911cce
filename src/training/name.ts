/** The longest name of a person, in characters as JavaScript counts. */
export const LONGEST_PERSON = 60;
/** The longest label of a session, likewise. */
export const LONGEST_LABEL = 80;

/** What turns writing round, breaks lines or cannot be seen: a name with it could pass for another, or spoil a table. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it is shown: one line, without what cannot be seen, at most so long. What stands in it is text and nothing else. */
export function cleanName(text: string, most = LONGEST_PERSON): string {
  const seen = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  if (seen.length <= most) return seen;
  let kept = '';
  for (const letter of seen) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trim();
}

/** The longest version of a guide that is sent, likewise. A guide's author may call it anything. */
export const LONGEST_VERSION = 60;
/** A guide's version as it is sent and compared. */
export const versionName = (text: string): string => cleanName(text, LONGEST_VERSION);

/** Syllables of pseudonyms: words of no language, all of one length, easy to say across a room. */
const FIRST = ['Ba', 'De', 'Fi', 'Go', 'Ku', 'La', 'Me', 'Ni', 'Po', 'Ru', 'Sa', 'Te', 'Vi', 'Wo', 'Xu', 'Zi'];
const NEXT = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'wo', 'xu', 'zi'];

/**
 * A pseudonym such as `Lanivi-27`.
 * @param bytes four random ones at least
 */
export const pseudonym = ([a = 0, b = 0, c = 0, d = 0]: Uint8Array): string =>
  `${FIRST[a % FIRST.length]}${NEXT[b % NEXT.length]}${NEXT[c % NEXT.length]}-${10 + (d % 90)}`;

const syllables = (all: readonly string[]): string => `(${all.join('|')})`;
const PSEUDONYM = new RegExp(`^${syllables(FIRST)}${syllables(NEXT)}{2}-[1-9]\\d$`);

/** Whether a name is one of those pseudonyms, where no others are allowed. */
export const isPseudonym = (name: string): boolean => PSEUDONYM.test(name);
