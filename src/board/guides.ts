import { VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import { inWordsOf } from '../guide/translate.ts';
import { breathe } from '../platform/breathe.ts';
import { type Plan, planOf } from '../training/plan-of.ts';
import { fitsSession } from '../training/state.ts';
import { ProblemError } from '../ui/problem.ts';
import { type Column, headsOf, type StepHead } from './columns.ts';

/** The guides that come with the extension, and their translations, by where they are. */
const FILES: Record<string, string> = import.meta.glob('../../assets/guides/*/guide*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A guide as the board needs it. */
export interface BoardGuide {
  /** In the guide's own words: files and statements are the same whatever language the trainer reads. */
  plan: Plan;
  /** In the trainer's language, where it is translated. */
  worded: Guide;
  heads: StepHead[];
  columns: Column[];
}

/**
 * All shipped guides of which a session can be made. Rejects with the problems of one that cannot be read.
 * @param language as a `lang` tag
 */
export async function readGuides(language: string): Promise<BoardGuide[]> {
  const own = Object.entries(FILES).filter(([path]) => path.endsWith('/guide.md'));
  const all: BoardGuide[] = [];
  for (const [path, text] of own) {
    const guide = await guideOf(text);
    const translated = FILES[path.replace(/guide\.md$/, `guide.${language}.md`)];
    const worded = translated === undefined ? guide : inWordsOf(guide, await guideOf(translated));
    const plan = planOf(guide);
    if (fitsSession(guide)) all.push({ plan, worded, ...headsOf(plan, worded) });
  }
  return all;
}

async function guideOf(text: string): Promise<Guide> {
  await breathe();
  const { guide, problems } = readGuide(text, VOCABULARY, await sha256(text));
  if (guide) return guide;
  throw new ProblemError('problem.badGuide', {
    message: problems.map(({ line, message }) => `${line}: ${message}`).join('\n'),
  });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
