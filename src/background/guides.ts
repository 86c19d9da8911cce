import { VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { mayUseGuide } from '../ui/policy.ts';
import { ProblemError } from '../ui/problem.ts';

/** The guides that come with the extension, and their translations, by where they are. */
const FILES: Record<string, string> = import.meta.glob('../../assets/guides/*/guide*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A guide that comes with the extension, with its translations by their language. */
export interface ShippedGuide {
  guide: Guide;
  translations: readonly Guide[];
}

/**
 * Reads a shipped guide. Rejects when there is none of that id, or with its problems when it cannot be read (a test
 * keeps that from being shipped).
 */
export async function shippedGuide(id: string): Promise<ShippedGuide> {
  const folder = `../../assets/guides/${id}/`;
  const text = FILES[`${folder}guide.md`];
  if (text === undefined) throw new ProblemError('problem.noGuide', { guide: id });
  const translated = Object.keys(FILES).filter((path) => path.startsWith(`${folder}guide.`) && FILES[path] !== text);
  return {
    guide: await guideOf(text),
    translations: await Promise.all(translated.map((path) => guideOf(FILES[path] ?? ''))),
  };
}

/** Rejects with a sentence when an administrator forbids a guide. */
export async function refuseForbidden({ id }: { id: string }): Promise<void> {
  if (!mayUseGuide(await readPolicy(), id)) throw new ProblemError('problem.guideForbidden', { guide: id });
}

async function guideOf(text: string): Promise<Guide> {
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
