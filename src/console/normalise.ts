/** What consoles put behind a name and is not part of it: counters, "Info", "- optional", marks of external links. */
const TAILS = [
  /\s*\((?:\d[\d.,\s]*\+?|\d+\/[\d.,\s]+\+?)\)$/,
  /\s+info$/,
  /\s*[-–—]\s*(?:optional|recommended|オプション|推奨)$/,
  /\s*[↗⧉]$/,
];

/**
 * A name in the form in which names are compared: compatibility forms, lower case, single spaces, without counters and
 * the like behind it. "IAM users (0) Info" and "IAM users" become the same.
 */
export function normaliseName(text: string): string {
  let name = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    for (const tail of TAILS) name = name.replace(tail, '');
    name = name.trim();
  }
  return name;
}

/** The same without accents: old console pages lacked them in some languages (fixtures 2018-2020; seen). */
export function foldAccents(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
}
