/** What the classes of a page are: as captured, of another build of Cloudscape, or of something else altogether. */
export type Classes = 'as captured' | 're-hashed' | 'replaced';

/** `awsui_<name>_<hash of the path>_<hash of the content>_<line>` (3.0.1383; measured). */
const TOKEN = /\bawsui_([A-Za-z0-9-]+)_([a-z0-9]{5})_([a-z0-9]{5})_(\d+)\b/g;

/**
 * A text, of a page or of its style sheet, in which the classes are other ones. Every class stands for its old one in
 * both, so that the page looks as it did.
 * `re-hashed`: a newer build; name and path hash stay (100% over 2.5 years; measured), content hash and line do not.
 * `replaced`: a page that was built with something else; nothing of the class stays.
 */
export function withClasses(text: string, classes: Classes): string {
  if (classes === 'as captured') return text;
  return text.replace(TOKEN, (whole, name: string, path: string, _content: string, line: string) =>
    classes === 're-hashed'
      ? `awsui_${name}_${path}_${hashOf(`${whole}!`)}_${Number(line) + 7}`
      : `x${hashOf(`${whole}a`)}${hashOf(`${whole}b`)}`,
  );
}

/** Five characters of a text's FNV-1a hash. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-5);
}
