/** What consoles put behind a name and is not part of it. Each is taken off once no other is behind it. */
const TAILS: readonly RegExp[] = [
  // Counters: "(12)", "(1/1,490)", "(10+)". A number in brackets alone: "(MFA)" stays.
  /\s*\(\d[\d.,\s]*\+?(?:\/\d[\d.,\s]*\+?)?\)$/,
  // The link beside a heading.
  /\s+info$/,
  // "Optional" as Cloudscape itself says it in the console's languages (components 3.0.1383, `i18n/messages`).
  /\s*[-–—]\s*(?:optional|op[cs]ional|facultatif|facoltativo|isteğe bağlı|선택 사항|可选|選用|オプション)$/,
  /\s*[-–—]\s*(?:recommended|推奨)$/,
  // External links: a drawn mark, or its text for screen readers.
  /\s*[↗⧉]$/,
  /\s+\(?opens in (?:a )?new (?:tab|window)\)?$/,
];

/**
 * A name in the form in which names are compared: compatibility forms, lower case, single spaces, without counters and
 * the like behind it. "IAM users (0) Info" and "IAM users" become the same. Empty for what has no text.
 */
export function normaliseName(text: string): string {
  let name = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    for (const tail of TAILS) name = name.replace(tail, '').trim();
  }
  return name;
}

/** The same without accents: old console pages lacked them in some languages (fixtures 2018-2020; seen). */
export function foldAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
