import type { Finding, Picture } from '../overlay/view.ts';
import { ask } from '../platform/messages.ts';
import { dotted, say } from '../ui/texts.ts';

/** Findings in which a picture helps: the person looks for the control themselves. */
const HELPS: ReadonlySet<Finding['is']> = new Set(['missing', 'several']);

/** Pictures of where controls are, for those that are not found. */
export type Pictures = (target: string | undefined, finding: Finding) => Picture | undefined;

/** Asks the worker for each picture once, when it is needed, and calls back when it is there. Its words are said anew. */
export function createPictures(changed: () => void): Pictures {
  const known = new Map<string, (() => Picture) | undefined>();
  const request = async (target: string) => {
    known.set(target, undefined);
    const answer = await ask('picture', { target }).catch(() => undefined);
    if (!answer?.ok || !answer.picture) return;
    const { src, page, name, where } = answer.picture;
    known.set(target, () => {
      return { src, alt: say('picture.alt', { page, name, where: say(dotted(`picture.where.${where}`)) }) };
    });
    changed();
  };
  return (target, finding) => {
    if (!target || !HELPS.has(finding.is)) return undefined;
    if (!known.has(target)) void request(target);
    return known.get(target)?.();
  };
}
