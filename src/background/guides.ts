import secureNewAccount from '../../assets/guides/secure-new-account/guide.md?raw';
import { VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import { ProblemError } from '../ui/problem.ts';

/** The guides that come with the extension, by id. */
const SHIPPED: Record<string, string> = { 'secure-new-account': secureNewAccount };

/**
 * Reads a shipped guide. Rejects when there is none of that id, or with its problems when it cannot be read (a test
 * keeps that from being shipped).
 */
export async function shippedGuide(id: string): Promise<Guide> {
  const text = Object.hasOwn(SHIPPED, id) ? SHIPPED[id] : undefined;
  if (text === undefined) throw new ProblemError('problem.noGuide', { guide: id });
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
