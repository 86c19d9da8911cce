import { VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import { inWordsOf } from '../guide/translate.ts';
import { tagOf } from '../ui/language.ts';
import { textLanguage } from '../ui/texts.ts';

const FILES: Record<string, string> = import.meta.glob('../../assets/guides/secure-new-account/guide*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The guide that Waymark offers by itself, as this version ships it, in the person's language where it speaks that. */
export function firstGuide(): Guide | undefined {
  const own = guideIn('guide.md');
  const translation = guideIn(`guide.${tagOf(textLanguage())}.md`);
  return own && translation ? inWordsOf(own, translation) : own;
}

function guideIn(file: string): Guide | undefined {
  const text = FILES[`../../assets/guides/secure-new-account/${file}`];
  return text === undefined ? undefined : readGuide(text, VOCABULARY).guide;
}
