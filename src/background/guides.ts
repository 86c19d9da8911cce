import secureNewAccount from '../../assets/guides/secure-new-account/guide.md?raw';
import { VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';

/** The guides that come with the extension, by id. */
const SHIPPED: Record<string, string> = { 'secure-new-account': secureNewAccount };

/**
 * Reads a shipped guide. Rejects when there is none of that id, or with its problems when it cannot be read (a test
 * keeps that from being shipped).
 */
export async function shippedGuide(id: string): Promise<Guide> {
  const text = Object.hasOwn(SHIPPED, id) ? SHIPPED[id] : undefined;
  if (text === undefined) throw new Error(`There is no guide "${id}" in this version of Waymark.`);
  const { guide, problems } = readGuide(text, VOCABULARY, await sha256(text));
  if (!guide) throw new Error(problems.map((problem) => `Line ${problem.line}: ${problem.message}`).join('\n'));
  return guide;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
